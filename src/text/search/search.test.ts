import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addAll, type Entry, emptyIndex } from "./index.ts";
import { readKamus } from "./kamus.ts";
import { search } from "./search.ts";

const kamus = readKamus({
	abaikan: "min kak apakah saya di",
	ringan: "kapan bagaimana bisa",
	padanan: "tidak gak ga;bagaimana gimana gmn;hilang ilang;pemungutan-suara hari-h;wali-kota walikota",
});

const entry = (title: string, kata: string[] = [], text = ""): Entry => ({ title, kata, text });
const pages = [
	entry("Bagaimana cara mencoblos yang sah?", ["cara nyoblos"]),
	entry("Bagaimana mengurus surat pindah memilih?", ["pindah TPS", "A5"]),
	entry("Undangan memilih saya hilang. Bisa mencoblos?", ["undangan hilang"], "Tunjukkan KTP-el di TPS."),
	entry("Hari pemungutan suara", ["coblosan"], "Warga datang ke TPS."),
	entry("KTP-el saya hilang", ["KTP hilang"], "Segera lapor ke Dukcapil."),
	entry("DPT", ["daftar pemilih tetap"], "Daftar resmi."),
	entry("Kapan DPT diumumkan?", [], "Daftar pemilih tetap ditempel."),
	entry("Siapa wali kota Mataram?"),
];

function found(query: string, list: readonly Entry[] = pages) {
	const index = emptyIndex<Entry>(new Set([...kamus.abaikan, ...kamus.ringan]));
	addAll(index, list);
	return search(index, query, kamus);
}
const first = (query: string) => found(query).hits[0]?.entry.title;

describe("what a resident types finds the page", () => {
	test.each([
		["cara nyoblos", "Bagaimana cara mencoblos yang sah?"],
		["gmn cara nyoblos min", "Bagaimana cara mencoblos yang sah?"],
		["PINDAH milih", "Bagaimana mengurus surat pindah memilih?"],
		["a.5", "Bagaimana mengurus surat pindah memilih?"],
		["undangn ilang", "Undangan memilih saya hilang. Bisa mencoblos?"],
		["undngn", "Undangan memilih saya hilang. Bisa mencoblos?"],
		["hari h", "Hari pemungutan suara"],
		["pemugnutan", "Hari pemungutan suara"],
		["dpt", "DPT"],
		["kapan dpt", "Kapan DPT diumumkan?"],
		["walikota mataram", "Siapa wali kota Mataram?"],
		["ktp ilang dijalan kemarin sore", "KTP-el saya hilang"],
	])("%s", (query, title) => {
		expect(first(query)).toBe(title);
	});

	test("a spelling of two words asks for both", () => {
		expect(found("walikota").words).toEqual(["wali", "kota"]);
		expect(found("wali kota walikota").words).toEqual(["wali", "kota"]);
	});

	test("a slip makes no other word of a short one", () => {
		expect(found("kapal").hits).toEqual([]);
		expect(found("kapal hari", [entry("Hari pemungutan suara")]).words).toEqual(["kapal", "hari"]);
		expect(found("sangatta", [entry("Zona waktu")]).hits).toEqual([]);
	});

	test("half typed, and with a slip in the half", () => {
		expect(first("pind")).toBe("Bagaimana mengurus surat pindah memilih?");
		expect(first("pemnu")).toBe("Hari pemungutan suara");
	});

	test("any word may be missing, and what is missing is told", () => {
		const [best] = found("surat pindah untuk kucing").hits;
		expect(best?.entry.title).toBe("Bagaimana mengurus surat pindah memilih?");
		expect(best?.cover).toBeLessThan(1);
		expect(found("surat pindah").hits[0]?.cover).toBe(1);
	});

	test.each([
		["bgmn cara mencoblos", "without its vowels"],
		["bagimana cara mencoblos", "with a slip"],
		["bagaimono cara mencoblos", "as in Java"],
	])("a word of the list is known in “%s”, %s", (query) => {
		expect(found(query)).toMatchObject({ words: ["bagaimana", "cara", "mencoblos"] });
		expect(found(query).hits[0]).toMatchObject({ entry: { title: "Bagaimana cara mencoblos yang sah?" } });
		expect(found(query).hits[0]?.cover).toBeGreaterThan(0.9);
	});

	test("in a story the words that no page knows count no more than two of them", () => {
		const short = found("undangan hilang zzqx wqyz").hits[0];
		const long = found("undangan hilang zzqx wqyz qqvv zvvq xxwq").hits[0];
		expect(long?.entry.title).toBe("Undangan memilih saya hilang. Bisa mencoblos?");
		expect(long?.cover).toBeGreaterThanOrEqual(short?.cover ?? 1);
	});

	test("what stands in small print is held in part, and what is looked for first is a name nobody knows", () => {
		const page: Entry = { title: "Penetapan", kata: [], text: "", more: "kutai timur" };
		expect(found("kutai timur", [page, entry("Lain")]).hits[0]?.cover).toBeLessThan(0.7);
		expect(found("dpt sekarbela min").telling).toEqual(["sekarbela", "dpt"]);
	});

	test("a guess is told by the word that was taken", () => {
		expect(found("undagan")).toMatchObject({ words: ["undangan"], corrected: true });
		expect(found("undangan")).toMatchObject({ corrected: false });
	});

	test.each(["", "   ", "🗳️", "zzqxv", "<>", "…"])("nothing for “%s”", (query) => {
		expect(found(query).hits).toEqual([]);
	});
});

test("any word of an entry finds it, by itself and by its beginning", () => {
	// A letter that is drawn out, as in "halooo", is read as one: half of it is no beginning of the word.
	const plain = fc.stringMatching(/^[a-z]{2,14}$/).filter((word) => !/(.)\1\1/.test(word));
	fc.assert(
		fc.property(plain, fc.integer({ min: 2, max: 14 }), (word, cut) => {
			const own = entry(`ada ${word}`);
			expect(found(word.slice(0, cut), [own, entry("lain")]).hits.map(({ entry: e }) => e)).toContain(own);
		}),
	);
});

test("whatever is typed, cover is a share and hits come best first", () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 200 }), (query) => {
			const { hits } = found(query);
			for (const { cover } of hits) expect(cover).toBeGreaterThan(0);
			for (const { cover } of hits) expect(cover).toBeLessThanOrEqual(1 + 1e-9);
			expect(hits.map(({ score }) => score)).toEqual(
				hits.map(({ score }) => score).toSorted((a, b) => b - a),
			);
		}),
	);
});
