/** Fact-checks. */
import * as z from "zod";
import { klarifikasi } from "../../model/schemas/klarifikasi.ts";
import { address, filled, id, list, response, rujukanTahapan, sumber } from "./fields.ts";

const { judul, klaim, putusan, fakta, tanggal, beredar, pemilihan, wilayah } = klarifikasi.shape;

const butir = z
	.strictObject({
		id: id("klarifikasi"),
		url: address("Alamat halaman klarifikasi."),
		judul,
		klaim,
		putusan,
		fakta: filled(fakta),
		tanggal,
		beredar,
		pemeriksa: z.array(sumber).min(1).describe("Siapa yang memeriksa klaim ini. Sebutkan bila mengutip."),
		pemilihan,
		tahapan: list(rujukanTahapan, "Tahapan yang berkaitan."),
		wilayah,
	})
	.meta({ id: "Klarifikasi" });

export const klarifikasiResponse = response({
	klarifikasi: list(butir, "Semua klarifikasi, yang terbaru lebih dahulu."),
});
