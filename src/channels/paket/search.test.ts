import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matches, rank, searchTerms, stem, toField, wordsIn } from "./search.ts";

const entry = (id: string, title: string, text = title) => ({
	id,
	title: toField(title),
	text: toField(text),
});
const asked = (query: string, ...entries: ReturnType<typeof entry>[]) =>
	rank(entries, searchTerms(query)).map(({ id }) => id);

describe("forms of one word meet", () => {
	test.each([
		["coblos nyoblos mencoblos dicoblos pencoblosan"],
		["pilih milih memilih dipilih pemilih pemilihan terpilih"],
		["cari nyari mencari pencarian"],
		["tulis nulis menulis tertulis tulisan"],
		["undang undangan diundang undangannya"],
		["pindah memindahkan pindahan"],
		["lapor melapor dilaporkan laporan pelaporan"],
	])("%s", (forms) => {
		expect([...new Set(forms.split(" ").map(stem))]).toHaveLength(1);
	});

	test("but not of any two", () => {
		const stems = "hari masa coblos pilih surat suara calon kampanye daftar rekap".split(" ").map(stem);
		expect(new Set(stems).size).toBe(stems.length);
	});
});

test("words are small letters and digits without accents", () => {
	expect(wordsIn("KTP-el, Café; A.5 (07.00–13.00)")).toEqual([
		"ktp",
		"el",
		"cafe",
		"a",
		"5",
		"07",
		"00",
		"13",
		"00",
	]);
});

test("what a resident types finds the page, also half typed", () => {
	const pages = [
		entry("coblos", "Bagaimana cara mencoblos yang sah?"),
		entry("pindah", "Bagaimana mengurus surat pindah memilih?"),
		entry("jadwal", "Hari pemungutan suara", "Warga datang ke TPS. nyoblos pencoblosan"),
	];
	expect(asked("nyoblos", ...pages)).toEqual(["coblos", "jadwal"]);
	expect(asked("pind", ...pages)).toEqual(["pindah"]);
	expect(asked("PINDAH milih", ...pages)).toEqual(["pindah"]);
	expect(asked("zzz", ...pages)).toEqual([]);
	expect(asked("", ...pages)).toEqual([]);
});

test("a page with more of the words comes alone; the word itself comes before its relative, a title before a text", () => {
	expect(asked("kapan kampanye", entry("a", "Kapan DPT diumumkan"), entry("b", "Kapan kampanye"))).toEqual([
		"b",
	]);
	expect(asked("sabar", entry("a", "kabar"), entry("b", "sabar"))).toEqual(["b", "a"]);
	expect(asked("kabar", entry("a", "Judul", "kabar"), entry("b", "Kabar"))).toEqual(["b", "a"]);
});

test("any word is found by itself and by its beginning", () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[a-z]{1,14}$/), fc.nat(13), (word, cut) => {
			const part = word.slice(0, cut + 1);
			const [term] = searchTerms(part);
			expect(term && matches(toField(`ada ${word} di sini`), term)).toBe(2);
			expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
		}),
	);
});
