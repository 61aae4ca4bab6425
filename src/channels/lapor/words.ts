/** Words of the page on which residents report, of the message it makes, and of the sheets of paper. */

/** What a message may be. */
export const jenisWords = {
	kabar: "Kabar yang beredar",
	tanya: "Pertanyaan",
	koreksi: "Koreksi halaman",
	kejadian: "Laporan kejadian",
} as const;

/** First line and headings of the message. Volunteers' tools read them: a change is read by no older tool. */
export const masukan = {
	head: "Lapor kabar",
	untuk: "Untuk",
	jenis: "Jenis",
	tempat: "Tempat",
	waktu: "Waktu",
	dilihat: "Dilihat di",
	halaman: "Halaman",
	jawaban: "Jawaban",
	isi: "Isi",
} as const;

/** What the form's script says. */
export const tell = {
	empty: "Tulis dulu isinya.",
	copied: "Tersalin",
	copyFailed: "Tekan lama pesannya untuk menyalin",
	subject: (kode: string) => `Lapor kabar ${kode}`,
} as const;

export const lapor = {
	title: "Lapor kabar",
	intro:
		"Ada kabar yang Anda ragukan, pertanyaan, atau halaman yang keliru? Tuliskan di sini. Situs ini menyusun pesannya, Anda yang mengirim.",
	privacy:
		"Yang Anda tulis tetap di perangkat Anda. Situs ini tidak mengirim dan tidak menyimpan apa pun; pesannya baru pergi ketika Anda sendiri mengirimnya. Jangan menulis NIK atau nomor KK, milik siapa pun.",
	kind: "Ini tentang apa?",
	kindHelp: {
		kabar: "misalnya pesan berantai tentang jadwal",
		tanya: "yang jawabannya belum Anda temukan di sini",
		koreksi: "ada yang keliru atau sudah berubah",
		kejadian: "sesuatu yang Anda lihat atau alami sendiri",
	},
	isi: "Isinya",
	isiHelp: "Untuk kabar yang beredar: salin kalimatnya seperti yang Anda terima.",
	tempat: "Di mana?",
	tempatHelp: "Nama desa, kelurahan, atau TPS.",
	waktu: "Kapan?",
	waktuHelp: "Sebutkan harinya, misalnya Selasa pagi, 17 November.",
	dilihat: "Anda melihat atau mendengarnya di mana?",
	dilihatEmpty: "Pilih bila ada",
	dilihatList: [
		"Grup WhatsApp",
		"Media sosial",
		"Radio",
		"Poster atau selebaran",
		"Cerita orang",
		"Tempat lain",
	],
	halaman: "Halaman yang dimaksud",
	jawaban: "Bolehkah Anda kami jawab?",
	jawabanList: [
		"Ya, balas pesan ini",
		"Cukup lewat situs, radio, atau papan pengumuman",
		"Tidak perlu dijawab",
	],
	make: "Susun pesan",
	message: "Pesan Anda siap",
	messageHelp: "Periksa dulu. Bila Anda mengubah isian di atas, pesan ini ikut berubah.",
	sendTo: (nama: string) => `Kirim ke ${nama} lewat:`,
	noInbox:
		"Nomor dan email untuk menerima kabar belum kami punya. Kirim pesannya kepada pengurus kelompok yang Anda kenal, atau salin dan serahkan sendiri.",
	whatsapp: "WhatsApp",
	pickWhatsapp: "WhatsApp, pilih penerima",
	mail: "Surel",
	share: "Aplikasi lain",
	copy: "Salin pesan",
	office: (nama: string) => `Pembina kelompok ini: ${nama}.`,
	withoutScript: "Kirim sendiri",
	withoutScriptHelp: "Salin contoh ini, isi titik-titiknya, lalu kirim.",
	templateIsi: "…",
	urgent:
		"Ada orang yang terancam atau terluka? Hubungi polisi atau petugas di tempat Anda lebih dulu. Pesan lewat halaman ini tidak dibaca setiap saat.",
	paper: "Tanpa internet",
	paperHelp: "Cetak lembarnya, lalu tulis kabar warga dan kabar radio dengan tangan.",
	openPaper: "Buka lembar cetak",
} as const;

export const lembar = {
	title: "Lembar untuk mencatat kabar",
	intro: "Dua lembar hitam putih untuk kertas A4 atau F4, tegak, skala 100%.",
	printSheet: (judul: string) => `Cetak ${judul}`,
	back: "Kirim lewat ponsel",
	/** For a group that has no page of its own. */
	group: "Kelompok:",
	date: "Tanggal",
	officer: "Petugas",
	sheet: "Lembar ke",
	schedule: (alamat: string) => `Jadwal untuk mencocokkan: ${alamat}`,
	privacy:
		"Jangan menulis NIK atau nomor KK. Nama dan nomor hanya bila pelapor setuju. Simpan tertutup, dan musnahkan setelah urusannya selesai.",
	contradiction:
		"Berbeda dengan jadwal di situs? Jangan diteruskan. Tanyakan kepada PPS atau KPU setempat, lalu beri tahu pelapor jawabannya.",
	kabar: {
		judul: "lembar kabar masuk",
		use: "Satu kotak untuk satu kabar. Tulis seperti yang Anda dengar, tanpa menambah.",
		time: "Tanggal dan jam",
		by: "Masuk lewat",
		byList: ["langsung", "telepon", "WhatsApp", "radio"],
		place: "Tempat kejadian",
		from: "Dari siapa",
		reach: "setuju dihubungi, lewat",
		report: "Kabar",
		checked: "Sudah diperiksa?",
		checkedList: ["belum", "sudah, kepada"],
		passed: "Diteruskan kepada, jam",
		answer: "Jawaban",
		told: "sudah disampaikan, jam",
	},
	radio: {
		judul: "log radio",
		use: "Satu baris untuk satu kabar. Ulangi kabarnya kepada pengirim sebelum meneruskan.",
		onAir: "Siaran radio didengar semua orang: sebut tanda panggil, jangan nama, nomor, atau alamat warga.",
		frequency: "Frekuensi",
		control: "Pengendali jaring",
		time: "Jam",
		zone: (zona: string) => `Jam (${zona})`,
		call: "Tanda panggil",
		place: "Tempat",
		report: "Kabar",
		passed: "Diteruskan kepada",
		sign: "Tanda tangan pengendali jaring",
	},
} as const;
