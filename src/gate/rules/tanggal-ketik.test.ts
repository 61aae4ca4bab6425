import { describe, expect, test } from "vitest";
import { laporanIsi } from "../uji.ts";

/** In the small world voting day is 9 December 2020 (PKPU 5/2020), and so is every other stage. */
const ketik = (body: string, kind: Parameters<typeof laporanIsi>[2] = "kabar") =>
	laporanIsi("tanggal-ketik", body, kind);

describe("a date that agrees, or that nobody can judge", () => {
	test.each([
		"Hari pemungutan suara 9 Desember 2020.",
		"Hari pemungutan suara, 9 Desember.",
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
		"7:1 «Hari pemungutan» [tanggal-ketik, perhatian] tanggal "23 September" untuk hari pemungutan suara tidak sama dengan jadwal (Rabu, 9 Desember 2020)
		    Jangan mengetik tanggalnya; tulis :tanggal{id="pemungutan-suara"} (di berkas .mdx: <Tanggal id="pemungutan-suara" />).
		9:3 «Pemungutan suara» [tanggal-ketik, perhatian] tanggal "23 September" untuk hari pemungutan suara tidak sama dengan jadwal (Rabu, 9 Desember 2020)
		    Jangan mengetik tanggalnya; tulis :tanggal{id="pemungutan-suara"} (di berkas .mdx: <Tanggal id="pemungutan-suara" />)."
	`);
});
