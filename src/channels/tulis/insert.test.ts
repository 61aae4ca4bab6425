import { expect, test } from "vitest";
import { blocks } from "../../text/blocks/index.ts";
import { place, placeWhole, type Selection } from "./insert.ts";

/** Text with its selection between «»; `|` is a cursor. */
function parse(text: string): Selection {
	const marked = text.replace("|", "«»");
	const start = marked.indexOf("«");
	return {
		value: marked.replace(/[«»]/g, ""),
		selectionStart: start,
		selectionEnd: marked.indexOf("»") - 1,
	};
}

function after(text: string, piece: string, put = place): string {
	const selection = parse(text);
	const { value } = selection;
	const { from, to, text: added, select } = put(selection, piece);
	const result = value.slice(0, from) + added + value.slice(to);
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
	expect(after("pada|", ':tanggal{id="coklit"}', placeWhole)).toBe('pada :tanggal{id="coklit"}|');
});

test.each(Object.entries(blocks))("the example of %s stands in a text of its own", (_, { contoh }) => {
	expect(place(parse("|"), contoh).text.trim()).toBe(contoh);
});
