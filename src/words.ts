/** Words a reader sees, in one place. Named by where they stand; sentences stay true whenever they are read. */

import type { Lomba } from "./domain/lomba.ts";

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
	sampleLabel: "Tentang tanggal situs",
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
	asOf: "Keadaan per",
	now: "Berlangsung pada tanggal ini",
	nothingNow: "Tidak ada tahapan.",
	next: "Berikutnya",
	nothingNext: "Tidak ada lagi tahapan yang akan datang.",
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
	statusAsOf: "Keadaan per",
	jump: (tahapan: string) => `Langsung ke ${tahapan}`,
	chart: "Kalender dalam satu gambar",
	chartAlt: (nama: string) => `Bagan kalender ${nama}`,
	chartHelp: "Setiap baris adalah satu kelompok tahapan; keterangan lengkap ada pada daftar di bawah.",
	chartVote: "pemungutan suara",
	chartWas: "semula",
	groupSpan: (mulai: string, selesai: string) => `${mulai} sampai ${selesai}`,
	changed: (n: number) => (n === 1 ? "Jadwal berubah satu kali" : `Jadwal berubah ${n} kali`),
	onlyFor: (lomba: string) => `Hanya untuk pemilihan ${lomba}`,
	calendar: "Tambah ke kalender",
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
	asOf: "Keadaan per",
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
		tertahan: "Berkas ini baik, tetapi belum terbit.",
	},
	because: (path: string) => `Ia terbit setelah ${path} diperbaiki.`,
} as const;

export const guide = {
	title: "Panduan penulis",
	menu: "Panduan",
} as const;

export { alamat } from "./words/alamat.ts";
export { kalender } from "./words/kalender.ts";
export { card } from "./words/kartu.ts";
export { statusWords } from "./words/kini.ts";
export { partner } from "./words/mitra.ts";
export { paket } from "./words/paket.ts";
export { changeSentence, changeText, changeTitle, perubahan } from "./words/perubahan.ts";
export { preview } from "./words/pratinjau.ts";
export { ledger } from "./words/riwayat.ts";
export { embed } from "./words/sematan.ts";
export { siaran } from "./words/siaran.ts";
export { tenggat } from "./words/tenggat.ts";
export { tulis } from "./words/tulis.ts";
export { versi } from "./words/versi.ts";
