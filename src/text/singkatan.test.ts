import { describe, expect, test } from "vitest";
import { createSingkatan } from "./singkatan.ts";
import { html, singkatan } from "./uji.ts";

const explained = (source: string) => html(source, "md", { singkatan });
/** The abbreviations that became links, in order. */
const found = (source: string) =>
	[...explained(source).matchAll(/<abbr[^>]*>([^<]*)<\/abbr>/g)].map((m) => m[1]);

test("an abbreviation becomes a link that explains itself", () => {
	expect(explained("Tanya KPU.")).toBe(
		'<p>Tanya <a class="istilah" href="/istilah/#kpu"><abbr title="Komisi Pemilihan Umum">KPU</abbr></a>.</p>',
	);
});

test("only the first time on a page, also across paragraphs, lists and blocks", () => {
	expect(
		found(
			"KPU dan KPU.\n\nKPU lagi.\n\n- Anggota KPPS\n- Anggota KPPS\n\n:::peringatan\nKPPS, KPU, e-KTP\n:::",
		),
	).toEqual(["KPU", "KPPS", "e-KTP"]);
});

test("two spellings of one entry count as one", () => {
	expect(found("Bawa KTP-el atau e-KTP.")).toEqual(["KTP-el"]);
});

describe("what is not the abbreviation", () => {
	test.each([
		["PKPU is an instrument, not KPU", "PKPU 5/2020", ["PKPU"]],
		["a longer word", "KPUD, KPUku, sebuahKPU", []],
		["lower case", "kpu dan Kpps", []],
		["a part of an address", "lindungihakpilihmu.KPU.go.id", []],
		["a part of a longer form", "C.Hasil-KPPS dan A.5-KWK", ["A.5-KWK"]],
		["with a suffix by hyphen", "KPU-nya", []],
		["with a digit", "KPU2", []],
	])("%s: %s", (_, text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	test.each(["KPU.", "KPU,", "(KPU)", "“KPU”", "KPU/KPPS", "KPU–Bawaslu", "KPU: ya", "*Dari KPU*", "😀KPU"])(
		"%s is",
		(text) => {
			expect(found(text)[0]).toBe("KPU");
		},
	);
});

describe("left alone", () => {
	test.each([
		["headings", "## KPU"],
		["links", "[situs KPU](https://kpu.go.id)"],
		["code", "`KPU`"],
		["a fence", "```\nKPU\n```"],
	])("%s", (_, source) => {
		expect(found(source)).toEqual([]);
	});

	test("and the next one outside is explained", () => {
		expect(found("## KPU\n\n[KPU](/a/) `KPU` KPU")).toEqual(["KPU"]);
	});
});

test("several in one line keep their order and the text between", () => {
	expect(explained("KPU, KPPS & PKPU!").replaceAll(/<[^>]*>/g, "")).toBe("KPU, KPPS &#x26; PKPU!");
	expect(found("KPU, KPPS & PKPU!")).toEqual(["KPU", "KPPS", "PKPU"]);
});

test("of two entries with one spelling the first counts", () => {
	const twice = createSingkatan(
		[
			{ id: "a", kepanjangan: "Satu", bentuk: ["DPTb"] },
			{ id: "b", kepanjangan: "Dua", bentuk: ["DPTb"] },
		],
		(id) => id,
	);
	expect(html("Pemilih DPTb", "md", { singkatan: twice })).toContain('title="Satu"');
});

test("signs in a spelling are taken literally", () => {
	const strange = createSingkatan([{ id: "x", kepanjangan: "X", bentuk: ["A.5", "C+", "(B)"] }], (id) => id);
	expect(html("Ab5 C", "md", { singkatan: strange })).toBe("<p>Ab5 C</p>");
});
