import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createLisan, ucapanDari } from "./lisan.ts";

const ucap = createLisan(
	ucapanDari([
		{ istilah: "KPU", kepanjangan: "Komisi Pemilihan Umum" },
		{ istilah: "TPS", kepanjangan: "tempat pemungutan suara" },
		{ istilah: "KTP-el", kepanjangan: "kartu tanda penduduk elektronik", bentuk: ["e-KTP"] },
		{ istilah: "Coklit", kepanjangan: "pencocokan dan penelitian" },
		{
			istilah: "KIM",
			kepanjangan: "Kelompok Informasi Masyarakat",
			bentuk: ["Komunitas Informasi Masyarakat"],
		},
		{ istilah: "C.Hasil-KWK", kepanjangan: "catatan hasil di TPS", bentuk: ["C1"] },
		{ istilah: "Hoaks" },
	]),
);

test.each([
	["Bawa KTP-el ke TPS.", "Bawa kartu tanda penduduk elektronik ke tempat pemungutan suara."],
	["Penetapan daftar (KPU)", "Penetapan daftar"],
	["Putusan awal (dismisal)", "Putusan awal, dismisal"],
	["Petugas coklit datang", "Petugas pencocokan dan penelitian datang"],
	[
		"Formulir C.Hasil-KWK dan C1",
		"Formulir catatan hasil di tempat pemungutan suara dan catatan hasil di tempat pemungutan suara",
	],
	["Komunitas Informasi Masyarakat", "Komunitas Informasi Masyarakat"],
	["Warga 20–50 tahun", "Warga dua puluh sampai lima puluh tahun"],
	[
		"1.338 kecamatan, 12,5% warga",
		"seribu tiga ratus tiga puluh delapan kecamatan, dua belas koma lima persen warga",
	],
	["PKPU 5/2020", "Peraturan Komisi Pemilihan Umum nomor lima tahun dua ribu dua puluh"],
	["mulai pukul 12.00 waktu setempat", "mulai pukul dua belas siang waktu setempat"],
	["pukul 07.00–13.00", "pukul tujuh pagi sampai satu siang"],
	["COVID-19", "Covid sembilan belas"],
	["Telepon 081234", "Telepon nol delapan satu dua tiga empat"],
	["Rp1.000", "seribu rupiah"],
	["bupati/wali kota & warga", "bupati atau wali kota dan warga"],
	["DKI dan BPJS", "de ka i dan be pe je es"],
	["Andi Rifa'i, undang-undang", "Andi Rifa'i, undang-undang"],
	["“Awas!” katanya …", "Awas. katanya"],
])("%s", (text, said) => expect(ucap(text)).toBe(said));

/** Text of letters and marks of every kind; fast-check's own are slow to make. */
const anyMarks = fc
	.array(fc.integer({ min: 1, max: 0x2fff }), { maxLength: 60 })
	.map((codes) => String.fromCodePoint(...codes));

test("no text leaves a digit, a symbol or an abbreviation, and none is too much", () => {
	fc.assert(
		fc.property(anyMarks, (text) => {
			expect(ucap(text)).not.toMatch(/[^\p{L}\p{M}'\-.,?\s]|\p{Lu}{2}/u);
		}),
		{ examples: [["9".repeat(80)], ["00.00–24.99"], ["1.0.0,0/2020"], ["Ⅻ½"], ["ǅǅ"]] },
	);
});
