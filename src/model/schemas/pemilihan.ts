import * as z from "zod";
import { alias, day, line, lomba, slug, uniqueIds, wilayah } from "./fields.ts";

/** `content/pemilihan/<id>/pemilihan.mdx`: one election. The body introduces it. */
export const pemilihan = z.strictObject({
	nama: line(80).describe("Nama resmi, misalnya Pemilihan Serentak 2020."),
	ringkasan: line(240).describe("Satu atau dua kalimat tentang pemilihan ini."),
	hari_pemungutan: slug.describe("Id tahapan hari pemungutan suara."),
	usai: day
		.describe(
			"Hari terakhir segala urusan pemilihan ini; sesudahnya tahapan tanpa tanggal pun sudah selesai.",
		)
		.optional(),
	kelompok: z
		.array(
			z.strictObject({
				id: slug.describe("Id kelompok, dipakai di kolom kelompok setiap tahapan."),
				judul: line(60).describe("Judul kelompok tahapan."),
				ringkasan: line(200).describe("Apa yang terjadi pada kelompok ini."),
			}),
		)
		.min(1, { error: "harus memuat paling sedikit satu kelompok" })
		.check(uniqueIds)
		.describe("Kelompok tahapan menurut urutan tampilnya."),
	memilih: z
		.partialRecord(lomba, z.array(wilayah))
		.describe(
			"Wilayah yang memilih: kode provinsi untuk gubernur, kode kabupaten/kota untuk bupati dan wali kota.",
		),
	alias,
});
export type Pemilihan = z.infer<typeof pemilihan>;
