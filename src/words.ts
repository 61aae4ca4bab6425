/** Words a reader sees, in one place. Named by where they stand; sentences stay true whenever they are read. */

import type { Lomba } from "./domain/lomba.ts";
import type { Status } from "./domain/status.ts";

export const statusWords: Record<Status, string> = {
	"akan-datang": "Akan datang",
	"sampai-tenggat": "Sampai tenggat",
	berlangsung: "Berlangsung",
	"sudah-dimulai": "Sudah dimulai",
	selesai: "Selesai",
	ditunda: "Ditunda",
	"belum-pasti": "Belum pasti",
	bergantung: "Mengikuti peristiwa lain",
};

export const raceWords: Record<Lomba, string> = {
	gubernur: "gubernur dan wakil gubernur",
	bupati: "bupati dan wakil bupati",
	"wali-kota": "wali kota dan wakil wali kota",
};

export const verdictWords = {
	hoaks: "Hoaks",
	menyesatkan: "Menyesatkan",
	"perlu-konteks": "Perlu konteks",
	benar: "Benar",
} as const;

export const keadaanWords = {
	aktif: "Aktif",
	vakum: "Sedang vakum",
	tutup: "Sudah ditutup",
	"tidak-diketahui": "Belum diketahui",
} as const;

/** Names of kinds of page, used as search filter and label. */
export const jenisWords = {
	tahapan: "Tahapan",
	faq: "Tanya jawab",
	klarifikasi: "Klarifikasi",
	istilah: "Istilah",
	halaman: "Halaman",
	kim: "Profil KIM",
	kabar: "Kabar",
	agenda: "Agenda",
} as const;
export type Jenis = keyof typeof jenisWords;

export const layout = {
	skip: "Langsung ke isi",
	mainNav: "Menu utama",
	kimNav: (nama: string) => `Menu ${nama}`,
	breadcrumb: "Letak halaman",
	home: "Beranda",
	backToPortal: (nama: string) => `Portal ${nama}`,
	sample: (tanggal: string) => `Situs contoh, diperlihatkan seolah-olah hari ini ${tanggal}.`,
	sampleMore: "Mengapa?",
	footerNav: "Tentang situs ini",
	sources: "Isi disusun dari sumber terbuka, yang disebut di halaman masing-masing.",
	regions: "Kode dan nama wilayah: idn-area-data, data berlisensi ODbL.",
	feeds: "Ikuti",
	feedFactChecks: "RSS klarifikasi",
	feedNews: "RSS kabar",
	calendar: "Kalender tahapan",
} as const;

export const nav = {
	tahapan: "Tahapan",
	faq: "Tanya jawab",
	klarifikasi: "Klarifikasi",
	kim: "KIM",
	istilah: "Istilah",
	kabar: "Kabar",
	agenda: "Agenda",
	profil: "Profil",
	cari: "Cari",
} as const;

export const search = {
	label: "Cari di situs ini",
	labelKim: (nama: string) => `Cari di situs ${nama}`,
	placeholder: "Cari jawaban",
	button: "Cari",
	title: "Cari",
	titleKim: (nama: string) => `Cari di ${nama}`,
	intro: "Ketik kata sehari-hari, misalnya nyoblos, undangan, atau pindah TPS.",
	loading: "Mencari …",
	none: (q: string) => `Tidak ada hasil untuk “${q}”. Coba kata lain, atau lihat daftar di bawah.`,
	noneShort: "Tidak ada hasil. Coba kata lain.",
	count: (n: number, q: string) => `${n} hasil untuk “${q}”`,
	all: "Lihat semua hasil",
	failed: "Pencarian tidak dapat dimuat. Periksa sambungan internet Anda, atau pakai daftar di bawah.",
	filter: "Saring menurut jenis",
	everything: "Semua",
	more: "Tampilkan lebih banyak",
	fromPortal: (jenis: string) => `${jenis} · dari portal`,
	index: "Daftar A–Z",
	indexIntro: "Semua halaman menurut abjad.",
} as const;

export const home = {
	asOf: (tanggal: string) => `Keadaan per ${tanggal}`,
	now: "Sedang berlangsung",
	nothingNow: "Tidak ada tahapan yang berlangsung pada tanggal ini.",
	alsoNow: "Juga berlangsung",
	next: "Berikutnya",
	nothingNext: "Semua tahapan sudah selesai.",
	action: "Yang Anda lakukan",
	allStages: "Lihat seluruh jadwal",
	findKim: "Cari KIM Anda",
	findKimIntro: "Pilih wilayah untuk membuka situs kelompok informasi masyarakat di dekat Anda.",
	allKim: "Semua KIM",
	questions: "Yang sering ditanyakan",
	allQuestions: "Semua pertanyaan",
	checks: "Klarifikasi terbaru",
	allChecks: "Semua klarifikasi",
} as const;

export const timeline = {
	title: "Tahapan pemilihan",
	intro: "Jadwal setiap pemilihan, tahap demi tahap, dengan dasar hukumnya.",
	titleOf: (nama: string) => `Jadwal ${nama}`,
	statusAsOf: (tanggal: string) => `Status di halaman ini dihitung per ${tanggal}.`,
	jump: "Langsung ke yang sedang berlangsung",
	here: (tanggal: string) => `Anda di sini: ${tanggal}`,
	chart: "Kalender dalam satu gambar",
	chartAlt: (nama: string) => `Bagan kalender ${nama}`,
	chartHelp: "Setiap baris adalah satu kelompok tahapan; keterangan lengkap ada pada daftar di bawah.",
	chartToday: "hari ini",
	chartVote: "pemungutan suara",
	groupSpan: (mulai: string, selesai: string) => `${mulai} sampai ${selesai}`,
	changed: (n: number) => (n === 1 ? "Jadwal berubah satu kali" : `Jadwal berubah ${n} kali`),
	onlyFor: (lomba: string) => `Hanya untuk pemilihan ${lomba}`,
	calendar: "Unduh kalender (.ics)",
	open: "Lihat jadwal",
	active: "Sedang ditampilkan di beranda",
	stageCount: (n: number) => `${n} tahapan`,
	noRace: "Jenis pemilihan di wilayah ini belum tercatat, jadi semua tahapan ditampilkan.",
	races: (lomba: string) => `Warga di wilayah ini memilih ${lomba}.`,
} as const;

export const stage = {
	when: "Kapan",
	action: "Yang Anda lakukan",
	noAction: "Tidak ada yang perlu Anda lakukan. Tahapan ini dikerjakan oleh penyelenggara.",
	basis: "Dasar hukum",
	changedTitle: "Jadwal ini pernah berubah",
	ledgerWas: "Semula",
	ledgerThen: "Lalu",
	ledgerNow: "Berlaku",
	decided: (tanggal: string) => `ditetapkan ${tanggal}`,
	exceptions: "Berbeda di wilayah tertentu",
	previous: "Sebelumnya",
	next: "Sesudahnya",
	related: "Pertanyaan tentang tahapan ini",
	checks: "Kabar yang sudah diperiksa",
	sources: "Sumber",
	group: "Kelompok",
	asOf: (tanggal: string) => `keadaan per ${tanggal}`,
} as const;

export const faq = {
	title: "Tanya jawab",
	intro: "Jawaban singkat lebih dahulu, lalu penjelasannya, dengan sumber yang dapat Anda periksa.",
	count: (n: number) => `${n} pertanyaan`,
	topics: "Topik",
	answer: "Jawaban singkat",
	reviewed: (tanggal: string) => `Terakhir ditinjau ${tanggal}`,
	basis: "Dasar hukum",
	sources: "Sumber",
	stages: "Tahapan yang berkaitan",
	siblings: "Pertanyaan lain tentang topik ini",
	local: (nama: string) => `Pertanyaan di ${nama}`,
	central: "Pertanyaan umum",
	embedTitle: (pertanyaan: string) => `${pertanyaan} (sematan)`,
	openFull: "Baca selengkapnya",
	election: (nama: string) => `Berlaku untuk ${nama}`,
} as const;

export const factCheck = {
	title: "Klarifikasi",
	intro:
		"Kabar yang beredar dan hasil pemeriksaannya. Kami meneruskan kerja para pemeriksa, yang namanya disebut di setiap halaman.",
	claim: "Yang beredar",
	fact: "Yang sebenarnya",
	verdict: "Hasil pemeriksaan",
	checkedBy: "Diperiksa oleh",
	spread: "Beredar",
	stages: "Tahapan yang berkaitan",
	others: "Klarifikasi lain",
	share: "Anda menerima kabar ini di WhatsApp? Kirimkan halaman ini sebagai jawaban.",
} as const;

export const glossary = {
	title: "Istilah",
	intro: "Singkatan dan istilah pemilihan dalam bahasa sehari-hari.",
	letters: "Pilih huruf",
	only: (nama: string) => `Berlaku pada ${nama}`,
} as const;

export const kim = {
	title: "Cari KIM",
	intro:
		"Kelompok Informasi Masyarakat menurut wilayah kerjanya. Pilih provinsi, lalu kabupaten atau kota, lalu kecamatan.",
	count: (n: number) => `${n} KIM`,
	news: "Kabar terbaru",
	allNews: "Semua kabar",
	noNews: "Belum ada kabar.",
	agenda: "Agenda",
	noAgenda: "Belum ada agenda yang diumumkan.",
	upcoming: "Akan datang",
	past: "Sudah lewat",
	profile: "Profil",
	about: "Tentang kami",
	region: "Wilayah",
	level: "Tingkat",
	zone: "Zona waktu",
	officers: "Pengurus",
	asOf: (tanggal: string) => `per ${tanggal}`,
	founded: "Tahun berdiri",
	decree: "Surat keputusan",
	state: "Keadaan",
	channels: "Saluran kabar",
	media: "Kanal lain",
	contact: "Hubungi",
	noContact: "Kontak kelompok ini belum tercatat.",
	viaSupervisor: "Kontak kelompok ini belum tercatat. Sementara itu, hubungi pembinanya:",
	whatsapp: "WhatsApp",
	phone: "Telepon",
	mail: "Surel",
	address: "Alamat",
	hours: "Jam layanan",
	updated: (tanggal: string) => `Profil diperbarui ${tanggal}`,
	timelineTitle: (nama: string) => `Tahapan untuk warga ${nama}`,
	faqTitle: (nama: string) => `Tanya jawab ${nama}`,
	newsTitle: (nama: string) => `Kabar ${nama}`,
	agendaTitle: (nama: string) => `Agenda ${nama}`,
	profileTitle: (nama: string) => `Profil ${nama}`,
	join: "KIM Anda belum ada di sini?",
	joinLink: "Baca cara ikut",
	greeting: (nama: string) => `Halo ${nama}, saya ingin bertanya:`,
	visit: "Buka situs",
	place: "Tempat",
	time: "Waktu",
	timelineNow: "Tahapan yang berlangsung",
	heldBack: (tanggal: string) =>
		`Halaman ini menampilkan versi ${tanggal}. Perubahan sesudahnya belum dapat diterbitkan.`,
	archive: (nama: string) => `${nama} sudah tidak aktif. Halaman ini disimpan sebagai arsip.`,
	dormantTitle: { vakum: "Kelompok ini sedang tidak aktif", tutup: "Kelompok ini sudah ditutup" },
	dormantSince: (tanggal: string) => `Sejak ${tanggal}.`,
	dormantHelp: "Untuk informasi pemilihan di wilayah ini, hubungi kantor berikut atau buka portal.",
	archiveLinks: "Arsip kelompok",
} as const;

export const share = {
	title: "Bagikan",
	whatsapp: "Kirim lewat WhatsApp",
	calendar: "Simpan ke kalender",
	copy: "Salin tautan",
	copied: "Tautan disalin",
} as const;

export const notFound = {
	title: "Halaman tidak ditemukan",
	intro: "Alamat ini tidak ada, atau salah ketik. Silakan cari, atau mulai dari salah satu halaman ini.",
} as const;

export const report = {
	title: "Laporan pemeriksaan isi",
	intro: "Berkas yang perlu diperbaiki, dan apa yang tampil sementara ini.",
	good: "Semua berkas baik.",
	count: (kesalahan: number, perhatian: number) => `${kesalahan} kesalahan, ${perhatian} perhatian.`,
	central: "Isi pusat",
	place: (line: number, column: number) => `Baris ${line}, kolom ${column}`,
	fate: {
		terbit: "Tetap terbit.",
		"versi-lama": "Versi lama yang tampil.",
		"tidak-terbit": "Belum terbit.",
	},
} as const;

export const guide = {
	title: "Panduan penulis",
	menu: "Panduan",
} as const;

/** The writing desk. */
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
	kinds: {
		kabar: { nama: "Kabar", guna: "Yang baru terjadi, dengan sumbernya." },
		agenda: { nama: "Agenda", guna: "Kegiatan yang dapat didatangi warga." },
		kimFaq: { nama: "Tanya jawab", guna: "Satu pertanyaan warga dan jawabannya." },
		kimHalaman: { nama: "Halaman", guna: "Keterangan tetap, misalnya jadwal siaran radio." },
	},
	choose: {
		title: "Untuk siapa",
		kim: "KIM Anda",
		filter: "Ketik nama KIM atau kecamatannya",
		more: (n: number) => `${n.toLocaleString("id-ID")} KIM lain tidak ditampilkan. Ketik namanya di atas.`,
		none: "Tidak ada KIM dengan nama itu.",
		kind: "Yang ingin ditulis",
		open: "Buka berkas .md yang sudah ada",
		openHint: "Untuk memperbaiki tulisan lama atau melanjutkan draf dari orang lain.",
		change: "Ganti",
		working: (kim: string, kind: string) => `${kind} untuk ${kim}`,
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
		hint: "Ketik seperti biasa. Baris kosong memulai paragraf baru. Tombol di atas kotak menyisipkan bagian yang lebih khusus.",
		insert: "Sisipkan",
		heading: "Subjudul",
		headingExample: "## Subjudul",
		bold: "Tebal",
		boldExample: "kata penting",
		list: "Daftar",
		listExample: "- satu\n- dua",
		link: "Tautan",
		linkExample: "[tulisan tautan](https://)",
		image: "Gambar",
		attached: "Ikut dikirim",
		chooseStage: "Pilih tahapan",
		chooseFaq: "Pilih pertanyaan",
		close: "Tutup",
	},
	check: {
		title: "Periksa",
		empty: "Mulai menulis; pemeriksaan berjalan sendiri.",
		good: "Tidak ada kesalahan. Tulisan siap dikirim.",
		errors: (n: number) => `Masih ada ${n} kesalahan.`,
		warnings: (n: number) => `${n} hal perlu Anda lihat lagi.`,
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
		title: "Kirim",
		honest:
			"Meja ini tidak mengirim apa pun sendiri dan tidak menerbitkan. Tulisan terbit sesudah berkasnya diterima pengurus portal.",
		draft: (n: number) =>
			`Masih ada ${n} kesalahan. Tombol ini tetap bekerja untuk menyimpan draf atau meminta bantuan.`,
		stillErrors: (n: number) => `masih ada ${n} kesalahan`,
		download: "Unduh berkas",
		downloadHint: (nama: string) =>
			`Menyimpan ${nama} di perangkat ini. Kirimkan sendiri ke pengurus portal.`,
		share: "Bagikan berkas",
		shareHint: (nama: string) =>
			`Membuka pilihan aplikasi di ponsel Anda, dengan ${nama} terlampir. Akhiran .txt ditambahkan karena banyak ponsel menolak .md; penerima cukup menghapusnya.`,
		whatsapp: "Kirim lewat WhatsApp",
		whatsappHint: "Membuka WhatsApp dengan seluruh isi berkas sebagai pesan. Anda yang memilih penerimanya.",
		whatsappLong: "Tulisan ini terlalu panjang untuk satu pesan WhatsApp. Unduh berkasnya, lalu lampirkan.",
		copy: "Salin isi berkas",
		copyHint: "Menyalin semuanya, untuk ditempel di surel atau percakapan.",
		copied: "Isi berkas disalin.",
		copyFailed: "Peramban menolak menyalin. Pilih dan salin dari kotak ini.",
		repository: "Buka di repositori",
		repositoryHint: (host: string) =>
			`Membuka ${host} di tab baru dengan isi yang sudah terisi. Anda perlu akun di sana; pengurus portal memeriksa sebelum terbit.`,
		repositoryPaste: (host: string) =>
			`Membuka ${host} di tab baru dan menyalin isi berkas; tempelkan di sana. Anda perlu akun di sana.`,
		images: (n: number, folder: string) => `${n} gambar atau PDF ikut dikirim; letaknya di ${folder}.`,
		message: (jenis: string, kim: string, path: string) => `${jenis} untuk ${kim}. Letaknya: ${path}`,
		done: "Sudah dibuka.",
		downloaded: (nama: string) => `${nama} diunduh.`,
		failed: "Aplikasi tidak dapat dibuka. Coba unduh berkasnya.",
	},
	draft: {
		saved: "Draf tersimpan di perangkat ini",
		unsaved:
			"Peramban ini tidak mengizinkan penyimpanan. Draf hilang bila halaman ditutup, jadi unduh dahulu berkasnya.",
		clear: "Kosongkan",
		clearQuestion: "Kosongkan tulisan ini? Yang sudah diketik akan hilang dari perangkat ini.",
		replaceQuestion: "Sudah ada draf untuk jenis ini. Ganti dengan berkas yang dibuka?",
		yes: "Ya",
		no: "Batal",
		carry: (judul: string) => `Draf “${judul}” tersimpan di KIM atau jenis sebelumnya.`,
		carryHere: "Bawa ke sini",
		opened: (nama: string) => `${nama} dibuka.`,
	},
} as const;
