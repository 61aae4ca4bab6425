/** Made-up KIM with much, little and odd content, to look at their pages. None of it is true, and it says so. */
import type { KeadaanKim, Tata } from "../model/kim.ts";
import { parsePeriode } from "../model/periode.ts";
import type { ProfilData } from "../model/schemas/kim.ts";
import { parseDay } from "../model/tanggal.ts";
import type { Agenda } from "./agenda.ts";
import type { Listed } from "./kabar.ts";
import type { Face, Officer } from "./wajah.ts";

export interface ExampleKim {
	/** Begins with `contoh-`: no KIM of the content does. */
	readonly id: string;
	readonly apa: string;
	readonly nama: string;
	readonly tempat: string;
	readonly semboyan?: string;
	readonly warna: ProfilData["warna"];
	readonly tata: Tata;
	readonly keadaan: KeadaanKim;
	readonly wajah: Face;
	readonly kontak?: ProfilData["kontak"];
	readonly pembina?: ProfilData["pembina"];
	readonly news: readonly Listed[];
	readonly agenda: readonly Omit<Agenda, "entry">[];
	readonly pengurus: readonly Officer[];
}

/** A drawn landscape: a photo of people would be a lie. */
const drawn = (sky: string, hill: string, width: number, height: number) => {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path fill="${sky}" d="M0 0h${width}v${height}H0z"/><circle cx="${width * 0.7}" cy="${height * 0.3}" r="${height / 9}" fill="#fff"/><path fill="${hill}" d="M0 ${height}V${height * 0.7}L${width * 0.35} ${height * 0.4} ${width * 0.6} ${height * 0.75} ${width * 0.8} ${height * 0.6}l${width * 0.2} ${height * 0.2}V${height}z"/></svg>`;
	const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	return { src, srcset: "", width, height };
};
const wide = { ...drawn("#9cc3d5", "#3f6b52", 960, 540), alt: "Gambar contoh: bukit di bawah langit." };
const tall = { ...drawn("#e3c9a4", "#74543f", 480, 800), alt: "Gambar contoh: bukit di kala senja." };

const titles = [
	"Warga memeriksa nama di daftar pemilih",
	"Kerja bakti",
	"Jadwal posyandu bulan ini dipindah ke balai dusun karena jalan utama sedang diperbaiki bersama-sama",
];

/** So many news, five days apart, back from the day of the sample; every second one has a picture. */
const newsOf = (id: string, count: number, photos: number): Listed[] =>
	Array.from({ length: count }, (_, at) => ({
		href: `/kim/${id}/kabar/contoh-${at + 1}/`,
		judul: titles[at % titles.length] ?? "",
		ringkasan: "Kalimat contoh yang menceritakan isi kabar dalam satu baris panjang atau dua baris pendek.",
		tanggal: parseDay("2020-11-17").subtract({ days: 5 * at }),
		penulis: at % 2 === 0 ? "Penulis contoh" : undefined,
		foto: at < photos ? (at % 3 === 2 ? tall : wide) : undefined,
	}));

const eventsOf = (kim: string, count: number): Omit<Agenda, "entry">[] =>
	Array.from({ length: count }, (_, at) => {
		const mulai = parseDay("2020-11-18").add({ days: 9 * at });
		const selesai = mulai.add({ days: at % 2 });
		const dates = { mulai: mulai.toString(), selesai: selesai.toString(), pukul: "19.30-21.00" };
		return {
			...dates,
			kim,
			slug: `contoh-${at + 1}`,
			href: "",
			judul: titles[(at + 1) % titles.length] ?? "",
			ringkasan: "Kalimat contoh tentang kegiatan.",
			tempat: "Balai contoh, RT 00",
			periode: parsePeriode(dates) ?? {},
		} as Omit<Agenda, "entry">;
	});

const officer = (nama: string, peran: string, foto?: Officer["foto"]): Officer => ({
	nama,
	peran,
	per: parseDay("2020-11-17"),
	inisial: nama
		.split(" ")
		.map((word) => word.charAt(0))
		.join("")
		.slice(0, 2),
	foto,
});

const faceless: Face = { logo: undefined, sampul: undefined };
const office = { nama: "Kantor contoh" };

/** Each shows one thing that could go wrong. */
export const exampleKims: readonly ExampleKim[] = [
	{
		id: "contoh-kosong",
		apa: "Tanpa kabar, tanpa agenda, tanpa kontak",
		nama: "KIM A",
		tempat: "Desa Contoh, Kabupaten Contoh",
		warna: "pandan",
		tata: "kabar",
		keadaan: "aktif",
		wajah: faceless,
		news: [],
		agenda: [],
		pengurus: [],
	},
	{
		id: "contoh-padat",
		apa: "300 kabar, 40 gambar, foto lebih dahulu",
		nama: "KIM Contoh Padat",
		tempat: "Kelurahan Contoh, Kota Contoh",
		semboyan: "Semboyan contoh dalam satu baris",
		warna: "manggis",
		tata: "foto",
		keadaan: "aktif",
		wajah: { logo: drawn("#6d2457", "#eaabcd", 96, 96), sampul: { ...wide, fokus: "bawah" } },
		kontak: { whatsapp: "+620000000000", alamat: "Jalan Contoh 0", jam: "Jam contoh" },
		news: newsOf("contoh-padat", 300, 40),
		agenda: eventsOf("contoh-padat", 6),
		pengurus: [
			officer("Nama Contoh", "Ketua", tall),
			officer("Nama Contoh Kedua", "Sekretaris"),
			officer("Nama Contoh Ketiga yang Panjang Sekali Untuk Satu Baris", "Bendahara"),
		],
	},
	{
		id: "contoh-panjang",
		apa: "Nama 60 huruf, agenda lebih dahulu, satu gambar",
		nama: "KIM Paguyuban Pemberdayaan Masyarakat Kampung Tanjungkarangan",
		tempat: "Kelurahan Contohan Pertanggungjawaban Selatan, Kabupaten Kepulauan Contoh Barat Daya",
		semboyan: "Semboyan contoh yang memakai hampir semua delapan puluh huruf yang disediakan.",
		warna: "jingga",
		tata: "agenda",
		keadaan: "aktif",
		wajah: faceless,
		kontak: { surel: "alamat-surel-yang-panjang-sekali@kampung-tanjungkarangan.contoh.example" },
		news: newsOf("contoh-panjang", 3, 1),
		agenda: eventsOf("contoh-panjang", 2),
		pengurus: [officer("Nama Contoh", "Ketua")],
	},
	{
		id: "contoh-vakum",
		apa: "Vakum, tanpa pembina",
		nama: "KIM Contoh",
		tempat: "Desa Contoh, Kabupaten Contoh",
		warna: "arang",
		tata: "kabar",
		keadaan: "vakum",
		wajah: faceless,
		news: [],
		agenda: [],
		pengurus: [],
	},
	{
		id: "contoh-tutup",
		apa: "Ditutup, dengan kantor pembina",
		nama: "KIM Contoh Lama",
		tempat: "Desa Contoh, Kabupaten Contoh",
		warna: "cokelat",
		tata: "kabar",
		keadaan: "tutup",
		wajah: faceless,
		pembina: office,
		news: [],
		agenda: [],
		pengurus: [],
	},
];
