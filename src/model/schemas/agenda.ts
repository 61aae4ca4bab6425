import * as z from "zod";
import { alias, day, dicabut, hours, kataCari, line, pemilihanId, slug, sumber } from "./fields.ts";

/** `content/kim/<id>/agenda/<slug>.md`: one event of a KIM. */
export const agenda = z
	.strictObject({
		judul: line(100).describe("Nama kegiatan."),
		mulai: day.describe("Hari pertama kegiatan."),
		selesai: day.describe("Hari terakhir, bila lebih dari satu hari.").optional(),
		pukul: hours.describe("Jam kegiatan menurut waktu setempat.").optional(),
		tempat: line(120).describe("Tempat kegiatan."),
		ringkasan: line(200).describe("Satu kalimat tentang kegiatan."),
		pemilihan: pemilihanId
			.describe("Pemilihan yang dimaksud; bila kosong, yang berjalan pada hari kegiatan.")
			.optional(),
		tahapan: z.array(slug).describe("Id tahapan yang berkaitan.").optional(),
		sumber: z.array(sumber).describe("Sumber keterangan, bila ada.").optional(),
		kata_cari: kataCari,
		alias,
		dicabut,
	})
	.refine((entry) => !entry.selesai || entry.mulai <= entry.selesai, {
		error: "lebih awal daripada mulai; periksa kedua tanggalnya",
		path: ["selesai"],
	});
export type AgendaData = z.infer<typeof agenda>;
