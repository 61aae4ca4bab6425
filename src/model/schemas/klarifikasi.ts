import * as z from "zod";
import { putusanList } from "../klarifikasi.ts";
import { alias, day, dicabut, kataCari, line, pemilihanId, slug, sumber, wilayah } from "./fields.ts";
import { roles } from "./roles.ts";

/** `content/klarifikasi/<slug>.mdx`: one fact-check, relayed from the one who did it. */
export const klarifikasi = z.strictObject({
	judul: line(100).describe("Judul berita klarifikasi: sebutkan yang benar, bukan hoaksnya."),
	klaim: line(240).describe("Klaim yang beredar, dengan kata-kata sendiri."),
	putusan: z.enum(putusanList).describe("Hasil pemeriksaan: hoaks, menyesatkan, perlu-konteks, atau benar."),
	fakta: line(400).describe("Satu atau dua kalimat: apa yang sebenarnya.").register(roles, { dated: true }),
	tanggal: day.describe("Tanggal pemeriksaan diterbitkan, atau tanggal klaim beredar."),
	diperiksa: day
		.describe("Tanggal pemeriksa menerbitkan hasilnya, bila diketahui pasti; dibaca mesin pencari.")
		.optional(),
	beredar: line(120).describe("Di mana dan kapan klaim beredar."),
	pemeriksa: z
		.array(sumber)
		.min(1, { error: "harus menyebut siapa yang memeriksa" })
		.describe("Siapa yang memeriksa klaim ini."),
	pemilihan: pemilihanId.describe("Pemilihan yang dimaksud.").optional(),
	tahapan: z.array(slug).describe("Id tahapan yang berkaitan.").optional(),
	soal_tanggal: z
		.boolean()
		.describe(
			"true bila klaimnya tentang tanggal atau batas waktu: tautan tahapannya menuju hari terakhirnya.",
		)
		.optional(),
	wilayah: wilayah.describe("Wilayah yang disebut klaim, bila ada.").optional(),
	kata_cari: kataCari,
	alias,
	dicabut,
});
export type KlarifikasiData = z.infer<typeof klarifikasi>;
