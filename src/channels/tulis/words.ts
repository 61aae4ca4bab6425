/** Words of the writing desk; a file of their own, so that no other page's script carries them. */
export const tulis = {
	title: "Meja tulis",
	intro:
		"Tulis kabar, agenda, tanya jawab, atau halaman untuk KIM Anda. Tanpa akun. Yang Anda ketik diperiksa langsung dan hanya tersimpan di perangkat ini.",
	noScript: "Meja tulis memerlukan JavaScript.",
	noScriptHelp: "Tanpa itu Anda tetap dapat menulis dengan menyunting berkas. Caranya ada di",
	guide: "panduan penulis",
	loading: "Menyiapkan meja …",
	failed: "Daftar KIM tidak dapat dimuat. Periksa sambungan internet Anda.",
	retry: "Coba lagi",
	understood: "Mengerti",
	kinds: {
		kabar: { nama: "Kabar", guna: "Yang baru terjadi, dengan sumbernya." },
		agenda: { nama: "Agenda", guna: "Kegiatan yang dapat didatangi warga." },
		kimFaq: { nama: "Tanya jawab", guna: "Satu pertanyaan warga dan jawabannya." },
		kimHalaman: { nama: "Halaman", guna: "Keterangan tetap, misalnya jadwal siaran radio." },
		kim: { nama: "Profil", guna: "Nomor telepon, pengurus, jam layanan, semboyan." },
		faq: { nama: "Tanya jawab pusat", guna: "" },
		klarifikasi: { nama: "Klarifikasi", guna: "" },
		halaman: { nama: "Halaman pusat", guna: "" },
	},
	choose: {
		title: "Untuk siapa",
		kim: "KIM Anda",
		filter: "Ketik nama KIM atau kecamatannya",
		more: (n: number) => `${n.toLocaleString("id-ID")} KIM lain tidak ditampilkan. Ketik namanya di atas.`,
		none: "Tidak ada KIM dengan nama itu.",
		kind: "Yang ingin ditulis",
		chosen: (kim: string) => `${kim} dipilih. Sekarang pilih yang ingin ditulis.`,
		open: "Buka berkas",
		openHint: "Berkas .md dari perangkat ini: tulisan lama, atau draf dari orang lain.",
		change: "Ganti",
		working: (kim: string, kind: string) => `${kind} untuk ${kim}`,
	},
	mend: {
		title: "Memperbaiki halaman",
		portal: "portal",
		which: "Halaman itu disusun dari beberapa tulisan. Mana yang ingin Anda perbaiki?",
		opened:
			"Isi yang sedang tampil di situs sudah dibuka. Ubah yang perlu saja, lalu kirim di bagian Serahkan.",
		kept: "Perbaikan Anda yang belum dikirim dibuka lagi.",
		notHere:
			"Halaman itu disusun oleh situs sendiri, jadi tidak dapat diperbaiki di sini. Pilih yang lain di bawah.",
		gone: "Isi halaman itu tidak dapat dibuka. Periksa sambungan internet, lalu muat ulang halaman ini.",
		olderQuestion:
			"Halaman ini sudah berubah di situs sejak Anda mulai memperbaikinya. Buka isi yang baru? Perbaikan Anda yang belum dikirim akan hilang dari perangkat ini.",
		otherQuestion: "Ada tulisan lain yang belum dikirim untuk jenis ini. Ganti dengan halaman yang dibuka?",
		yesOpen: "Buka yang baru",
		unseen:
			"Isi di bawah keterangan memakai bagian khusus, jadi di sini tidak diperiksa dan tidak tampil di pratinjau. Pengurus portal memeriksanya ketika menerima.",
	},
	form: {
		title: "Keterangan",
		required: "wajib",
		optional: "Tambahan, boleh kosong",
		left: (n: number) => (n >= 0 ? `${n} huruf lagi` : `kelebihan ${-n} huruf`),
		today: "Hari ini",
		from: "Mulai",
		until: "Sampai",
		perLine: "Tulis satu di setiap baris.",
		pick: (apa: string) => `Pilih ${apa.toLowerCase()}`,
		filter: (apa: string) => `Saring ${apa.toLowerCase()}`,
		search: "Ketik untuk mencari",
		none: "Tidak ada yang cocok.",
		more: (n: number) => `${n} lagi. Ketik untuk menyaring.`,
		nothing: "(tidak dipilih)",
		unknown: (id: string) => `${id} (tidak dikenal)`,
		remove: (apa: string) => `Hapus ${apa}`,
		add: (apa: string) => `Tambah ${apa.toLowerCase()}`,
		nth: (apa: string, n: number) => `${apa} ${n}`,
		name: "Nama berkas",
		nameHint: "Menjadi alamat halaman:",
		rest: "Kolom lain di berkas ini",
		restHint: "Kolom ini ada di berkas yang dibuka, tetapi tidak punya tempat di formulir.",
		yaml: "Keterangan dalam bentuk YAML",
		yamlHint: "Bagian ini di berkas Anda belum terbaca. Perbaiki di sini, lalu formulirnya muncul.",
		yamlUse: "Pakai formulir",
	},
	body: {
		title: "Tulisan",
		label: "Isi tulisan",
		hint: "Ketik seperti biasa, atau tempel dari Word, Google Docs, dan WhatsApp. Baris kosong memulai paragraf baru.",
		insert: "Sisipkan",
		more: "Sisipkan yang lain",
		preparing: (n: number) => (n > 1 ? `Menyiapkan ${n} berkas …` : "Menyiapkan berkas …"),
		heading: "Subjudul",
		headingExample: "## Subjudul",
		bold: "Tebal",
		boldExample: "kata penting",
		list: "Daftar",
		listExample: "- satu\n- dua",
		link: "Tautan",
		linkExample: "[tulisan tautan](https://)",
		image: "Gambar",
		troubles: {
			heic: (nama: string) =>
				`${nama} adalah foto HEIC dari iPhone, dan peramban ini tidak dapat membacanya. Kirim foto itu ke diri sendiri lewat WhatsApp, simpan, lalu pilih hasilnya. Supaya foto berikutnya langsung cocok: di iPhone buka Pengaturan > Kamera > Format, pilih Paling Kompatibel.`,
			broken: (nama: string) =>
				`${nama} tidak terbaca sebagai gambar; mungkin terpotong ketika dikirim. Minta dikirim ulang, atau pakai foto JPG, PNG, atau WebP yang lain.`,
			tooLarge: (nama: string) =>
				`${nama} terlalu besar untuk ponsel ini. Kirim ke diri sendiri lewat WhatsApp, simpan, lalu pilih hasilnya.`,
		},
		notKept: (nama: string) =>
			`${nama} sudah masuk ke tulisan, tetapi tidak dapat disimpan di peramban ini. Ia hilang bila halaman ditutup: unduh atau bagikan dahulu sebelum menutupnya.`,
		/** What a block is called on its button, where its own name is no word for it. */
		blocks: { faq: "Tanya jawab" } as Readonly<Record<string, string>>,
		chooseStage: "Pilih tahapan",
		chooseFaq: "Pilih pertanyaan",
		close: "Tutup",
	},
	check: {
		title: "Periksa",
		empty: "Mulai menulis; pemeriksaan berjalan sendiri.",
		good: "Tidak ada yang perlu diperbaiki. Tulisan siap diserahkan.",
		errors: (n: number) => `${n} perlu diperbaiki.`,
		warnings: (n: number) => `${n} hal perlu Anda lihat lagi.`,
		short: (errors: number, warnings: number) =>
			errors > 0 ? `${errors} kesalahan` : warnings > 0 ? `Siap, ${warnings} catatan` : "✓ Siap",
		notLoaded:
			"Pemeriksaan belum dapat dimuat. Yang Anda ketik tetap tersimpan; pemeriksaan dicoba lagi saat Anda mengetik.",
		repair: "Perbaiki",
		mask: "Samarkan",
		line: (n: number) => `Tulisan, baris ${n}`,
		yamlLine: (n: number) => `Keterangan, baris ${n}`,
		warning: "Perhatian",
		taken: (nama: string) => `Sudah ada berkas bernama ${nama}.`,
		takenHelp: "Bila ini tulisan baru, ganti namanya. Bila Anda memperbarui yang lama, biarkan.",
	},
	preview: {
		title: "Pratinjau",
		empty: "Tulisan Anda akan tampak di sini.",
		untitled: "(belum berjudul)",
	},
	send: {
		title: "Serahkan",
		honest:
			"Meja ini tidak mengirim apa pun sendiri dan tidak menerbitkan. Tulisan terbit sesudah berkasnya diterima pengurus portal.",
		draft: (n: number) =>
			`${n} hal masih perlu diperbaiki. Tombol ini tetap bekerja untuk menyimpan draf atau meminta bantuan.`,
		stillErrors: (n: number) => `${n} hal masih perlu diperbaiki`,
		letter: {
			title: "Kirim perubahan sebagai pesan",
			titleNew: "Kirim tulisan sebagai pesan",
			hint: (n: number) =>
				`Pesannya pendek: ${n} perubahan, yang semula dan yang baru. Pengurus portal menempelkannya, memeriksa, lalu menerbitkan.`,
			hintNew:
				"Seluruh tulisan menjadi satu pesan. Pengurus portal menempelkannya, memeriksa, lalu menerbitkan.",
			dari: "Nama Anda",
			dariHint: "Tercatat sebagai pengirim perubahan.",
			noName: "Isi nama Anda dahulu.",
			whatsapp: "Kirim lewat WhatsApp",
			whom: "Anda yang memilih penerimanya: pengurus portal.",
			nobody:
				"Portal ini belum menyebut nomor WhatsApp atau surelnya, jadi pilih sendiri penerimanya: pengurus portal yang Anda kenal.",
			mail: "Kirim lewat surel",
			copy: "Salin pesan",
			copied: "Pesan disalin. Tempelkan di percakapan dengan pengurus portal.",
			long: "Pesan ini terlalu panjang untuk dibukakan langsung. Salin, lalu tempelkan.",
			show: "Lihat pesannya",
			unchanged: "Belum ada yang berubah.",
			files: "Gambar dan PDF tidak muat dalam pesan. Pakai Unduh atau Bagikan berkas.",
		},
		download: "Unduh berkas",
		downloadHint: (nama: string) =>
			`Menyimpan ${nama} di perangkat ini${nama.endsWith(".zip") ? ", dengan letak setiap berkas di dalamnya" : ""}. Kirimkan sendiri ke pengurus portal.`,
		share: "Bagikan berkas",
		shareHint: (nama: string) =>
			`Membuka pilihan aplikasi di ponsel Anda, dengan ${nama} terlampir. Namanya memuat letak berkas; jangan diganti.`,
		copy: "Salin isi berkas",
		copyHint: "Menyalin semuanya, untuk ditempel di email atau percakapan.",
		copied: "Isi berkas disalin.",
		copyFailed: "Peramban menolak menyalin. Salin sendiri dari kotak ini; teksnya sudah terpilih.",
		copyBox: "Teks untuk disalin",
		repository: "Buka di repositori",
		repositoryHint: (host: string) =>
			`Membuka ${host} di tab baru dengan isi yang sudah terisi. Anda perlu akun di sana; pengurus portal memeriksa sebelum terbit.`,
		repositoryPaste: (host: string) =>
			`Membuka ${host} di tab baru dan menyalin isi berkas; tempelkan di sana. Anda perlu akun di sana.`,
		images: (n: number) =>
			`${n} gambar atau PDF ikut terkirim lewat Unduh dan Bagikan saja, tidak lewat pesan atau salinan.`,
		message: (jenis: string, kim: string, path: string) => `${jenis} untuk ${kim}. Letaknya: ${path}`,
		done: "Sudah dibuka.",
		downloaded: (nama: string) => `${nama} diunduh.`,
		downloadFailed:
			"Berkas tidak dapat dibuat di perangkat ini. Tekan sekali lagi; bila tetap gagal, kurangi gambarnya atau pakai Salin isi berkas.",
		failed:
			"Pilihan aplikasi tidak dapat dibuka. Tekan sekali lagi; bila tetap gagal, pakai Unduh berkas, lalu kirim dari aplikasi Anda.",
		notLooked:
			"Yang terakhir Anda ketik belum dapat diperiksa, jadi belum dikirim. Periksa sambungan internet Anda, lalu tekan lagi.",
	},
	draft: {
		saved: (files: number) =>
			files > 0
				? `Draf dan ${files} gambar atau PDF tersimpan di perangkat ini`
				: "Draf tersimpan di perangkat ini",
		filesUnsaved: (n: number) =>
			`Teks tersimpan, tetapi ${n} gambar atau PDF tidak. Unduh atau bagikan dahulu sebelum menutup halaman ini.`,
		unsaved:
			"Peramban ini tidak mengizinkan penyimpanan. Draf hilang bila halaman ditutup, jadi unduh dahulu berkasnya.",
		clear: "Kosongkan",
		clearQuestion: "Kosongkan tulisan ini? Yang sudah diketik akan hilang dari perangkat ini.",
		replaceQuestion: "Sudah ada draf untuk jenis ini. Ganti dengan berkas yang dibuka?",
		yesClear: "Kosongkan",
		yesReplace: "Ganti",
		no: "Tetap simpan",
		carry: (judul: string) => `Draf “${judul}” tersimpan di KIM atau jenis sebelumnya.`,
		carryHere: "Bawa ke sini",
		opened: (nama: string) => `${nama} dibuka.`,
		notOpened: (nama: string) =>
			`${nama} belum dapat dibuka. Periksa sambungan internet Anda, lalu pilih lagi berkasnya.`,
		document: (nama: string) =>
			`${nama} tidak dapat dibuka di sini. Buka di aplikasinya, pilih semua, salin, lalu tempel di kotak Isi tulisan: huruf tebal, daftar, dan tabelnya ikut.`,
	},
	tabs: {
		open: "Tulisan ini sedang terbuka di tab lain. Supaya tidak saling menimpa, di sini hanya dapat dibaca.",
		taken: "Tulisan ini dilanjutkan di tab lain. Yang Anda ketik di sini sudah tersimpan dan ada di sana.",
		take: "Lanjutkan di tab ini",
	},
} as const;
