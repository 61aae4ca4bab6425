import * as z from "zod";
import { alias, day, dicabut, kataCari, line, pemilihanId, slug, sumber } from "./fields.ts";

/** `content/kim/<id>/kabar/<slug>.md`: one news item of a KIM. */
export const kabar = z.strictObject({
	judul: line(100).describe("Judul kabar."),
	tanggal: day.describe("Tanggal kabar."),
	ringkasan: line(200).describe("Satu kalimat isi kabar, tampil di daftar."),
	pemilihan: pemilihanId
		.describe("Pemilihan yang dimaksud; bila kosong, yang berjalan pada tanggal kabar.")
		.optional(),
	tahapan: z.array(slug).describe("Id tahapan yang berkaitan.").optional(),
	sumber: z.array(sumber).describe("Sumber kabar, bila bukan liputan sendiri.").optional(),
	kata_cari: kataCari,
	alias,
	dicabut,
});
export type KabarData = z.infer<typeof kabar>;
