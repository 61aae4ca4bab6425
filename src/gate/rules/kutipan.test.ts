import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseBody } from "../../text/parse.ts";
import { readDocument } from "../document.ts";
import { laporanIsi } from "../uji.ts";
import { kutipan } from "./kutipan.ts";

describe("a quotation", () => {
	test("says where its words can be checked", () => {
		expect(
			laporanIsi(
				"kutipan",
				':::kutipan{sumber="Ani, ketua RT" asal="rekaman rapat, 3 Maret 2026"}\nAyo.\n:::',
			),
		).toBe("baik");
		expect(laporanIsi("kutipan", ':::kutipan{sumber="Ani, ketua RT"}\nAyo.\n:::')).toMatchInlineSnapshot(`
			"7:1 «:::kutipan{sumbe» [kutipan, perhatian] kutipan ini belum menyebut di mana perkataan aslinya dapat diperiksa
			    Tambahkan asal=, misalnya alamat berita atau rekaman. Bila ini ringkasan Anda, tulis sebagai kalimat biasa, misalnya "Menurut ketua RT, …".
			    Contoh:
			    :::kutipan{sumber="Andi Rifa'i, ketua KIM Singa Geweh" asal="https://…"}
			    Perkataannya, kata demi kata.
			    :::"
		`);
	});

	test("of the sample can be checked, each of them", () => {
		const files = globSync("content/**/*.{md,mdx}");
		expect(files.length).toBeGreaterThan(100);
		const said = files.flatMap((path) => {
			const text = readFileSync(path, "utf8");
			const quoted = /^>/m.test(text) ? [`${path}: >`] : [];
			const document = readDocument(path.replace(/^content\//, ""), text, parseBody);
			return [
				...quoted,
				...[...kutipan.check(document, {} as never)].map(({ message }) => `${path}: ${message}`),
			];
		});
		expect(said).toEqual([]);
	});
});
