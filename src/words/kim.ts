/** Words of a KIM and its subsite. */

import { capital } from "../model/kata.ts";
import type { KeadaanKim } from "../model/kim.ts";
import { parseDay } from "../model/tanggal.ts";
import { formatDay } from "./tanggal.ts";

/** What is told of how a KIM is; days are ISO text. */
interface Kabarnya {
	readonly keadaan: KeadaanKim;
	readonly keadaan_sejak?: string | undefined;
	/** The day of its profile. */
	readonly diperbarui: string;
	/** The day of its latest news or event. */
	readonly kabar_terakhir?: string | undefined;
}

const silent = { vakum: "Sedang vakum", tutup: "Sudah ditutup" } as const;

/**
 * How a KIM is, never without a day: nobody knows whether it is active today, only when it was last heard of.
 * What an author says of it counts for the day on which it was said.
 */
export function keadaanKim({ keadaan, keadaan_sejak, diperbarui, kabar_terakhir }: Kabarnya): string {
	const said = kim.asOf(formatDay(parseDay(diperbarui)));
	if (keadaan === "vakum" || keadaan === "tutup")
		return `${silent[keadaan]} ${keadaan_sejak ? `sejak ${formatDay(parseDay(keadaan_sejak))}` : said}`;
	const heard = kabar_terakhir ? kim.lastHeard(formatDay(parseDay(kabar_terakhir), "month")) : kim.neverHeard;
	return capital(keadaan === "aktif" ? `aktif ${said}, ${heard}` : heard);
}

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
	intro: "Kelompok Informasi Masyarakat di dekat Anda: siapa mereka, kabarnya, dan cara bertanya.",
	news: "Kabar terbaru",
	allNews: "Semua kabar",
	lastHeard: (bulan: string) => `kabar terakhir: ${bulan}`,
	neverHeard: "belum ada kabar",
	noNews: "Belum ada kabar dari kelompok ini. Jadwal pemilihan di wilayahnya tetap dapat dibaca.",
	toTimeline: "Jadwal untuk wilayah ini",
	by: (penulis: string) => `Oleh ${penulis}`,
	newsMonths: "Kabar menurut bulan",
	newsPage: (halaman: number, dari: number) => `Halaman ${halaman} dari ${dari}`,
	newsPages: "Halaman daftar kabar",
	olderNews: "Kabar yang lebih lama",
	newerNews: "Kabar yang lebih baru",
	neighbours: "Kabar lain dari kelompok ini",
	newsBefore: "Kabar sebelumnya",
	newsAfter: "Kabar sesudahnya",
	photos: "Dalam gambar",
	officers: "Pengurus",
	agenda: "Agenda",
	noAgenda: "Belum ada kegiatan yang diumumkan.",
	lastNews: "Lihat kabar terakhir",
	allAgenda: "Semua agenda",
	saveEvent: "Simpan ke kalender",
	saveNamed: (judul: string) => `Simpan ke kalender: ${judul}`,
	monthCount: (bulan: string, n: number) => `${bulan}, ${n} kabar`,
	upcoming: "Akan datang",
	past: "Sudah lewat",
	profile: "Profil",
	about: "Tentang kami",
	region: "Wilayah",
	zone: "Zona waktu",
	asOf: (tanggal: string) => `per ${tanggal}`,
	yesNo: (yes: boolean) => (yes ? "Ya" : "Tidak"),
	contact: "Hubungi",
	report: "Lapor kabar, bertanya, atau membetulkan",
	reportShort: "Lapor atau bertanya",
	noContact: "Kami belum punya nomor kelompok ini.",
	noContactAnswers: "Pertanyaan yang sering diajukan sudah dijawab di halaman",
	viaSupervisor: "Kelompok ini belum punya nomor sendiri. Tanyakan ke pembinanya:",
	ask: "Tanya lewat WhatsApp",
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
	joinLink: "Baca cara ikut",
	greeting: (nama: string) => `Halo ${nama}, saya ingin bertanya:`,
	place: "Tempat",
	time: "Waktu",
	heldBack: (tanggal: string) =>
		`Halaman ini menampilkan versi ${tanggal}. Perubahan sesudahnya belum dapat diterbitkan.`,
	archive: (nama: string) => `${nama} sudah tidak aktif. Halaman ini disimpan sebagai arsip.`,
	dormantTitle: { vakum: "Kelompok ini sedang tidak aktif", tutup: "Kelompok ini sudah ditutup" },
	dormantSince: (tanggal: string) => `Sejak ${tanggal}.`,
	dormantOffice: "Untuk urusan pemilihan di wilayah ini, hubungi",
	dormantPortal: "Jadwal pemilihan dan jawaban atas pertanyaan warga tetap ada di",
	archiveLinks: "Arsip kelompok",
} as const;
