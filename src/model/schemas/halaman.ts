import * as z from "zod";
import { alias, day, dicabut, kataCari, line } from "./fields.ts";

/** `content/halaman/<slug>.mdx` and `content/kim/<id>/halaman/<slug>.md`: a free page. */
export const halaman = z.strictObject({
	judul: line(80).describe("Judul halaman."),
	ringkasan: line(200).describe("Satu kalimat tentang isi halaman."),
	menu: line(24).describe("Nama pendek untuk menu, bila judul terlalu panjang.").optional(),
	urutan: z
		.int({ error: "harus angka bulat, misalnya 2" })
		.describe("Urutan dalam menu; kecil lebih dahulu.")
		.optional(),
	diperbarui: day.describe("Tanggal halaman terakhir diperbarui."),
	kata_cari: kataCari,
	alias,
	dicabut,
});
export type HalamanData = z.infer<typeof halaman>;

/** First path segments below a KIM that belong to the product; no free page may take them. */
export const reservedKimPages =
	"profil kabar agenda tahapan faq cari gambar berkas paket langganan perubahan siaran poster".split(" ");
/** First path segments that belong to the product; no central page may take them. */
export const reservedPages =
	"tahapan faq klarifikasi istilah cari kim api pagefind gambar laporan pratinjau tulis 404 index".split(" ");
/** Path segments below an election that belong to the product; no stage may take them. */
export const reservedStages = ["langganan", "riwayat"];
