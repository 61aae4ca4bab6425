/** Words of a KIM and its subsite. */
import type { KeadaanKim } from "../model/kim.ts";

export const keadaanWords: Readonly<Record<KeadaanKim, string>> = {
	aktif: "Aktif",
	vakum: "Sedang vakum",
	tutup: "Sudah ditutup",
	"tidak-diketahui": "Belum diketahui",
};

/** Facts of a profile by field, in the order in which they are told. A field without a word goes by its name. */
export const factWords: Readonly<Partial<Record<string, string>>> = {
	pengurus: "Pengurus",
	keadaan: "Keadaan",
	berdiri: "Tahun berdiri",
	sk: "Surat keputusan",
	saluran: "Saluran kabar",
	media: "Kanal lain",
};

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
	asOf: (tanggal: string) => `per ${tanggal}`,
	yesNo: (yes: boolean) => (yes ? "Ya" : "Tidak"),
	contact: "Hubungi",
	report: "Lapor kabar, bertanya, atau membetulkan",
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
