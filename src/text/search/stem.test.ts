import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stem } from "./stem.ts";
import { wordsIn } from "./words.ts";

describe("forms of one word meet", () => {
	test.each([
		["coblos nyoblos mencoblos dicoblos pencoblosan dicoblosin mencobloskan"],
		["pilih milih memilih dipilih pemilih pemilihan terpilih"],
		["cari nyari mencari pencarian"],
		["tulis nulis menulis tertulis tulisan"],
		["undang undangan diundang undangannya"],
		["pindah memindahkan pindahan kepindahan"],
		["lapor melapor dilaporkan laporan pelaporan"],
		["undi mengundi pengundian undian"],
		["damping mendampingi pendamping pendampingan"],
		["lantik dilantik melantik pelantikan"],
		["ganti diganti penggantian gantikan"],
		["rekam merekam perekaman"],
		["cek ngecek mengecek pengecekan dicek"],
		["cara carane carana"],
		["coblos nyoblose coblosnya mancoblos"],
		["daftar badaftar mandaftar"],
	])("%s", (forms) => {
		expect([...new Set(forms.split(" ").map(stem))]).toHaveLength(1);
	});

	test("but not of any two", () => {
		const stems = "hari masa coblos pilih surat suara calon kampanye daftar rekap".split(" ").map(stem);
		expect(new Set(stems).size).toBe(stems.length);
	});

	test("and at least three letters stay", () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
				expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
			}),
		);
	});
});

test("words are small letters and digits; spellings that are one meet", () => {
	expect(wordsIn("KTP-el, Café; A.5 (07.00–13.00)")).toEqual("ktp el cafe a5 07 00 13 00".split(" "));
	expect(wordsIn("Rifa'i bagi2 gimanaaa e-KTP C6 bagi-bagi")).toEqual(
		"rifai bagi gimana ektp c6 bagi bagi".split(" "),
	);
	expect(wordsIn("  🗳️ <b>… ")).toEqual(["b"]);
});
