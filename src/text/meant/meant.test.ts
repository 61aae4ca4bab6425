import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../tests/batas.ts";
import { asMeant } from "./index.ts";

const shard = fc.oneof(
	fc.constantFrom(
		"\n",
		"\n\n",
		"\r\n",
		"    ",
		"\t",
		"- ",
		"• ",
		"o\t",
		"1\ufe0f\u20e3 ",
		"| a | b |\n",
		"a\tb\n",
	),
	fc.constantFrom(
		"---\n",
		"===\n",
		"```\n",
		"~~~",
		":::peringatan\n",
		"::: Peringatan\n",
		":::\n",
		"> ",
		"# ",
		"– ",
	),
	fc.constantFrom(
		"judul: x\n",
		"![a](gambar/b c.jpg)",
		"“",
		"\u00a0",
		"\u200b",
		"\u202a",
		"\ufeff",
		"<Faq id=“x” />",
	),
	fc.constantFrom("warga ", "Pukul : 08.00", "Balai desa", "1. ", "a. ", "* ", "\\"),
	fc.string({ unit: "grapheme", maxLength: 6 }),
);
const anyText = fc.array(shard, { maxLength: 25 }).map((parts) => parts.join(""));

/** `🔟` before an item of a list is its number, which is none to a computer. */
const letters = (text: string) =>
	text
		.replaceAll("🔟", "10")
		.match(/[\p{L}\p{N}]/gu)
		?.join("") ?? "";
/** Word's bullets are letters only to a computer. */
const withoutBullets = (text: string) => letters(text).replace(/[oØüvq]/giu, "");

test("a blank before the first dashes is none of them", () => {
	expect(asMeant(" \t---\njudul: x\n---\nIsi.")).toBe("---\njudul: x\n---\nIsi.");
});

describe("any text", () => {
	test("keeps every letter in its order, but for bullets and capitals of a block's name", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(withoutBullets(asMeant(text)).toLowerCase()).toBe(withoutBullets(text).toLowerCase());
			}),
			{ numRuns: runs(500) },
		);
	});

	test("is the same when it is read again", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const once = asMeant(text);
				expect(asMeant(once)).toBe(once);
			}),
			{ numRuns: runs(500) },
		);
	});
});

test.each([
	["bullets of every kind", "• Satu\n·\tDua\n\uf0b7\tTiga\n■ Empat", "- Satu\n- Dua\n- Tiga\n- Empat"],
	["one dash is a sentence", "– Hadi", "– Hadi"],
	["two are a list", "– Hadi\n– Budi", "- Hadi\n- Budi"],
	["digits in a box", "Syarat:\n1\ufe0f\u20e3 KTP-el\n2\ufe0f\u20e3 KK", "Syarat:\n1. KTP-el\n2. KK"],
	["a paragraph that stands in", "    Warga.\n\n\tRapat.", "Warga.\n\nRapat."],
	["what stands in below an item", "- satu\n\n  dua\n\n      tiga", "- satu\n\n  dua\n\n  tiga"],
	["a table out of Word", "Nama\tUmur\nBudi\t17", "| Nama | Umur |\n| --- | --- |\n| Budi | 17 |"],
	[
		"a table below a sentence",
		"Daftar:\n| a | b |\n| c | d |",
		"Daftar:\n\n| a | b |\n| --- | --- |\n| c | d |",
	],
	[
		"numbered rows out of Word",
		"No.\tNama\tRT\n1.\tBudi\t01\n2.\tAni\t02",
		"| No. | Nama | RT |\n| --- | --- | --- |\n| 1. | Budi | 01 |\n| 2. | Ani | 02 |",
	],
	["a numbered list out of Word", "1.\tBudi\n2.\tAni", "1.\tBudi\n2.\tAni"],
	[
		"columns of spaces",
		"No  Nama   RT\n1   Budi   01",
		"| No | Nama | RT |\n| --- | --- | --- |\n| 1 | Budi | 01 |",
	],
	[
		"labels in line are no columns",
		"Nama   : Budi   RT : 01\nUmur   : 17   RW : 02",
		"Nama   : Budi   RT : 01  \nUmur   : 17   RW : 02",
	],
	["too few dashes", "| a | b |\n|---|\n| c | d |", "| a | b |\n| --- | --- |\n| c | d |"],
	[
		"a frame of signs",
		"+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+",
		"| a | b |\n| --- | --- |\n| c | d |",
	],
	["stars below a star", "* satu\n** dua\n* tiga", "* satu\n  - dua\n* tiga"],
	["a line drawn below a sentence", "Nama : Budi\n-----\nLain", "Nama : Budi\n***\nLain"],
	["labels padded with tabs", "Hari\t: Jumat\nPukul\t\t: 08.00", "Hari : Jumat  \nPukul : 08.00"],
	["numbers that begin no list", "Syarat:\n2. KTP-el\n3. KK", "Syarat:  \n2. KTP-el  \n3. KK"],
	["a rule of its own", "satu\n\n---\n\ndua", "satu\n\n---\n\ndua"],
	["the keys of a block", "::: Peringatan {judul=“Awas”}\nIsi\n:::", ':::peringatan{judul="Awas"}\nIsi\n:::'],
	["a picture whose name has blanks", "![a](gambar/foto (1) b.jpg)", "![a](<gambar/foto (1) b.jpg>)"],
	["marks around a phone number", "Hubungi \u202a+62 812\u202c", "Hubungi +62 812"],
	["code stays as it is", "```\n• a\n    b\tc\n```", "```\n• a\n    b\tc\n```"],
	["long dashes around the columns", "—\njudul: x\n—\nIsi", "---\njudul: x\n---\nIsi"],
	["columns below a greeting", "Ini:\n\n---\njudul: x\n---\nIsi", "Ini:\n\n---\njudul: x\n---\nIsi"],
])("%s", (_, typed, read) => {
	expect(asMeant(typed)).toBe(read);
});

test("ends of lines of an old Mac are ends of lines", () => {
	expect(asMeant("---\rjudul: x\r---\r\rSatu.\r\rDua.\r")).toBe(
		asMeant("---\njudul: x\n---\n\nSatu.\n\nDua.\n"),
	);
});

test("hyphens and minus signs of Word begin lists; a minus before a number does not", () => {
	expect(asMeant("‐ Foto\n‐ KTP\n\n− Buku\n− Pulpen")).toBe("- Foto\n- KTP\n\n- Buku\n- Pulpen");
	expect(asMeant("− 5 derajat\n− 3 derajat")).not.toMatch(/^- /m);
});
