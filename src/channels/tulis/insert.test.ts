import { expect, test } from "vitest";
import { blocks } from "../../text/blocks/index.ts";
import { place } from "./insert.ts";

/** Text with its selection between «»; `|` is a cursor. */
function parse(text: string): [value: string, start: number, end: number] {
	const marked = text.replace("|", "«»");
	const start = marked.indexOf("«");
	return [marked.replace(/[«»]/g, ""), start, marked.indexOf("»") - 1];
}

function after(text: string, piece: string, done?: boolean): string {
	const [value, start, end] = parse(text);
	const { from, to, text: put, select } = place(value, start, end, piece, done);
	const result = value.slice(0, from) + put + value.slice(to);
	const marked = `${result.slice(0, select[0])}«${result.slice(...select)}»${result.slice(select[1])}`;
	return marked.replace("«»", "|");
}

test.each([
	["a block into nothing", "|", '::faq{id="a"}', '::faq{id="«a»"}\n\n'],
	["a block between paragraphs", "atas\n\n|\n\nbawah", '::faq{id="a"}', 'atas\n\n::faq{id="«a»"}\n\nbawah'],
	["a block after the line of the cursor", "at|as\nbawah", "::kontak", "atas\n\n::kontak|\n\nbawah"],
	[
		"a block beside what is selected",
		':::p{judul="«A»"}\nisi\n:::',
		"::kontak",
		':::p{judul="A"}\n\n::kontak|\n\nisi\n:::',
	],
	["a block at the end", "atas\n|", "::kontak", "atas\n\n::kontak|\n\n"],
	["a date after a word", "pada|.", ':tanggal{id="a"}', 'pada :tanggal{id="«a»"}.'],
	["a date after a blank", "pada |", ':tanggal{id="a"}', 'pada :tanggal{id="«a»"}'],
	["a date beside what is selected", "«pada»", ':tanggal{id="a"}', 'pada :tanggal{id="«a»"}'],
	["a picture, its words to be written", "|", "![](gambar/a.jpg)", "![|](gambar/a.jpg)\n\n"],
	["a link", "lihat |", "[tulisan](https://)", "lihat [«tulisan»](https://)"],
	["a link around what is selected", "lihat «ini» ya", "[tulisan](https://)", "lihat [«ini»](https://) ya"],
	["bold", "|", "**kata**", "**«kata»**"],
	["bold around what is selected", "satu «dua» tiga", "**kata**", "satu **«dua»** tiga"],
	["a heading", "atas|", "## Sub", "atas\n\n## «Sub»\n\n"],
])("%s", (_, before, piece, result) => {
	expect(after(before, piece)).toBe(result);
});

test("of a finished piece nothing is selected", () => {
	expect(after("pada|", ':tanggal{id="coklit"}', true)).toBe('pada :tanggal{id="coklit"}|');
});

test.each(Object.entries(blocks))("the example of %s stands in a text of its own", (_, { contoh }) => {
	expect(place("", 0, 0, contoh).text.trim()).toBe(contoh);
});
