import * as z from "zod";
import { alias, bahasa, day, dicabut, kataCari, line, pemilihanId } from "./fields.ts";

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
	pemilihan: pemilihanId.describe("Pemilihan yang dimaksud; diisi bila halaman menyebut tahapan.").optional(),
	bahasa,
	kata_cari: kataCari,
	alias,
	dicabut,
});
export type HalamanData = z.infer<typeof halaman>;
