import * as z from "zod";
import { alias, bahasa, dasar, day, dicabut, kataCari, line, pemilihanId, slug, sumber } from "./fields.ts";
import { bacaanMudah } from "./mudah.ts";
import { roles } from "./roles.ts";

/** `content/faq/<slug>.mdx` and `content/kim/<id>/faq/<slug>.md`: one question. */
export const faq = z.strictObject({
	pertanyaan: line(120).describe("Pertanyaan seperti diajukan warga."),
	jawaban: line(400)
		.describe("Jawaban satu atau dua kalimat yang dapat dikutip sendiri.")
		.register(roles, { dated: true }),
	topik: slug.describe("Id topik di situs.yaml."),
	pemilihan: pemilihanId.describe("Pemilihan yang dimaksud; kosong bila berlaku umum.").optional(),
	utama: z.boolean().describe("true bila tampil di beranda.").optional(),
	jeda: z
		.boolean()
		.describe("true bila tampil di beranda di antara dua pemilihan, ketika tidak ada tahapan yang berjalan.")
		.optional(),
	tahapan: z.array(slug).describe("Id tahapan yang berkaitan.").optional(),
	dasar: z.array(dasar).describe("Id peraturan yang menjadi dasar.").optional(),
	sumber: z.array(sumber).describe("Sumber lain yang dapat diperiksa.").optional(),
	sejak: day.describe("Hari sejak jawaban ini dapat diketahui; sebelum hari itu tidak tampil.").optional(),
	ditinjau: day.describe("Tanggal jawaban ini terakhir diperiksa."),
	bahasa,
	bacaan_mudah: bacaanMudah,
	kata_cari: kataCari,
	alias,
	dicabut,
});
export type FaqData = z.infer<typeof faq>;
