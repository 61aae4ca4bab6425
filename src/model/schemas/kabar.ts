import * as z from "zod";
import {
	alias,
	alt,
	bahasa,
	day,
	dicabut,
	kataCari,
	line,
	pemilihanId,
	picture,
	slug,
	sumber,
} from "./fields.ts";

/** `content/kim/<id>/kabar/<slug>.md`: one news item of a KIM. */
export const kabar = z
	.strictObject({
		judul: line(100).describe("Judul kabar."),
		tanggal: day.describe("Tanggal kabar."),
		ringkasan: line(200).describe("Satu kalimat isi kabar, tampil di daftar."),
		penulis: line(80).describe("Nama penulis, bila ingin disebut.").optional(),
		gambar: picture.describe("Gambar utama dari folder gambar/, misalnya gambar/rapat.jpg.").optional(),
		keterangan_gambar: alt.describe("Apa yang tampak pada gambar utama.").optional(),
		pemilihan: pemilihanId
			.describe("Pemilihan yang dimaksud; bila kosong, yang berjalan pada tanggal kabar.")
			.optional(),
		tahapan: z.array(slug).describe("Id tahapan yang berkaitan.").optional(),
		sumber: z.array(sumber).describe("Sumber kabar, bila bukan liputan sendiri.").optional(),
		bahasa,
		kata_cari: kataCari,
		alias,
		dicabut,
	})
	.refine((entry) => !entry.gambar || entry.keterangan_gambar, {
		error: "belum diisi, padahal ada gambar; tulis apa yang tampak, supaya yang mendengarkan pun tahu",
		path: ["keterangan_gambar"],
	});
export type KabarData = z.infer<typeof kabar>;
