/** Words of regions and their pages. */
import type { JenisKantor } from "../model/schemas/kantor.ts";

export const kantorWords: Readonly<Record<JenisKantor, string>> = {
	kpu: "KPU",
	bawaslu: "Bawaslu",
	diskominfo: "Diskominfo",
	dukcapil: "Dukcapil",
};

const joined = new Intl.ListFormat("id-ID", { type: "conjunction" });

export const wilayah = {
	title: "Wilayah",
	indexTitle: "Pemilihan di wilayah Anda",
	indexIntro: "Pilih kabupaten atau kota untuk melihat KIM, jadwal, hasil, dan kantor yang dapat ditanya.",
	indexNone: "Belum ada wilayah di sini.",
	page: "Pemilihan di wilayah ini",
	pageOf: (nama: string) => `Pemilihan di ${nama}`,
	intro: (nama: string) =>
		`Yang dipilih warga ${nama}, jadwalnya, hasilnya, KIM, dan kantor yang dapat ditanya.`,
	votes: "Yang dipilih warga",
	votesUnknown: "belum kami ketahui",
	votesBelow: "belum ada pemilihan tingkat provinsi yang kami ketahui; lihat kabupaten atau kotanya",
	calendar: "Ikuti jadwal di kalender Anda",
	kim: "KIM di wilayah ini",
	kimOf: (nama: string, halaman: number) => `KIM di ${nama}, halaman ${halaman}`,
	pages: "Halaman daftar KIM",
	pageOfPages: (halaman: number, dari: number) => `Halaman ${halaman} dari ${dari}`,
	before: "KIM sebelumnya",
	after: "KIM berikutnya",
	noKim: "Belum ada KIM dari wilayah ini di situs ini.",
	below: "Wilayah di dalamnya",
	offices: "Kantor yang dapat ditanya",
	noContact: "Alamat dan nomornya belum kami punya.",
	asOf: (tanggal: string) => `Diperiksa ${tanggal}.`,
	source: "Sumber",
	site: "Situs resmi",
	unknownOffices: (jenis: readonly JenisKantor[]) =>
		`Alamat dan nomor ${joined.format(jenis.map((one) => kantorWords[one]))} di sini belum kami punya.`,
} as const;
