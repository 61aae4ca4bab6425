import { describe, expect, test } from "vitest";
import { laporanIsi } from "../uji.ts";

/** In the small world voting day is 9 December 2020 (PKPU 5/2020), and so is every other stage. */
const ketik = (body: string, kind: Parameters<typeof laporanIsi>[2] = "kabar") =>
	laporanIsi("tanggal-ketik", body, kind);

describe("a date that agrees, or that nobody can judge", () => {
	test.each([
		"Hari pemungutan suara 9 Desember 2020.",
		"Hari pemungutan suara, 9 Desember.",
		"Hari pemungutan suara: 9/12/2020",
		"Hari pemungutan suara 2020-12-09, pukul 07.00.",
		"Hari pemungutan suara: 3/4 warga datang.",
		"Hari pemungutan suara di 23 desa.",
		"Hari pemungutan suara: 10 jam kerja, 07.00-13.00.",
		"Rapat diadakan 23 September 2020.",
		"Hari pemungutan suara semakin dekat. Rapat 23 September.",
		'Hari pemungutan suara :tanggal{id="pemungutan-suara"}.',
		"",
	])("%j", (body) => {
		expect(ketik(body)).toBe("baik");
	});

	test("a stage may tell its own history", () => {
		expect(ketik("Hari pemungutan suara 23 September 2020.", "tahapan")).toBe("baik");
	});
});

test("a date that contradicts the ledger, as the stage is titled and as its id reads", () => {
	expect(
		ketik("Hari pemungutan suara pada 23 September 2020.\n\n- Pemungutan suara: Rabu, 23 September"),
	).toMatchInlineSnapshot(`
		"7:1 «Hari pemungutan» [tanggal-ketik, perhatian] tanggal "23 September 2020" untuk hari pemungutan suara tidak sama dengan jadwal (Rabu, 9 Desember 2020)
		    Jangan mengetik tanggalnya; tulis :tanggal{id="pemungutan-suara"}
		9:3 «Pemungutan suara» [tanggal-ketik, perhatian] tanggal "23 September" untuk hari pemungutan suara tidak sama dengan jadwal (Rabu, 9 Desember 2020)
		    Jangan mengetik tanggalnya; tulis :tanggal{id="pemungutan-suara"}"
	`);
});

test.each([
	"23/9/2020",
	"23-09-2020",
	"23.9.2020",
	"2020-09-23",
	"23 Sep 2020",
	"23 Sept",
	"Rabu (23/9/2020)",
])("in figures, too: %s", (date) => {
	expect(ketik(`Pemungutan suara: ${date}`)).toContain("tidak sama dengan jadwal");
});
