import * as z from "zod";
import { alias, dicabut, kataCari, line, pemilihanId, slug, uniqueIds } from "./fields.ts";

/** One term of the glossary. */
export const istilahEntri = z.strictObject({
	id: slug.describe("Id istilah, menjadi bagian alamat /istilah/#id."),
	istilah: line(60).describe("Istilah seperti tertulis, misalnya DPTb."),
	kepanjangan: line(120).describe("Kepanjangan singkatan, bila ada.").optional(),
	arti: line(400).describe("Artinya dalam bahasa sehari-hari."),
	pemilihan: z
		.array(pemilihanId)
		.describe("Hanya berlaku pada pemilihan ini; kosong berarti umum.")
		.optional(),
	berlaku: line(80)
		.describe("Keterangan lingkup bila arti istilah berubah, misalnya Pemilu 2019.")
		.optional(),
	bentuk: z
		.array(line(40))
		.describe("Bentuk lain yang ditemui dalam tulisan, misalnya Panwaslu Kecamatan.")
		.optional(),
	kata_cari: kataCari,
	alias,
	dicabut,
});
export type IstilahEntri = z.infer<typeof istilahEntri>;

/** `content/istilah.yaml`: the glossary. */
export const istilah = z.array(istilahEntri).check(uniqueIds);
