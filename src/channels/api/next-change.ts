/** When something on the site changes next, for whoever schedules a build or a broadcast. */
import * as z from "zod";
import { wilayah } from "../../model/schemas/fields.ts";
import { list, response, rujukanTahapan } from "./fields.ts";

const instant = (description: string) =>
	z.iso.datetime({ offset: true }).describe(`${description} RFC 3339, dengan selisih zonanya.`);

const pergantian = z
	.strictObject({
		at: instant("Saat pergantian."),
		menjadi: z
			.enum(["mulai", "selesai"])
			.describe("mulai: tahapan dimulai saat itu. selesai: sejak saat itu tahapan sudah lewat."),
		tahapan: rujukanTahapan.describe("Tahapan yang berganti."),
		wilayah: wilayah.describe("Kode wilayah, bila jadwalnya berbeda di wilayah itu saja.").optional(),
	})
	.meta({ id: "Pergantian" });

export const nextChangeResponse = response({
	next: instant(
		"Saat situs perlu dibangun lagi: pergantian pertama, atau Senin pukul 00.00 waktu setempat ketika bahan pekanan berganti.",
	).optional(),
	changes: list(pergantian, "Pergantian berikutnya menurut waktu, di setiap zona waktu yang dipakai situs."),
});
