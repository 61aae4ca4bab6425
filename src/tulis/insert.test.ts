import { expect, test } from "vitest";
import { blocks } from "../body/blocks/index.ts";
import { arrange } from "./insert.ts";

/** The text afterwards, with what is selected between «». */
function after(before: string, rest: string, piece: string): string {
	const { text, select } = arrange(before, rest, piece);
	return `${before}${text.slice(0, select[0])}«${text.slice(...select)}»${text.slice(select[1])}${rest}`;
}

test.each([
	["a block into nothing", "", "", '::faq{id="a"}', '::faq{id="«a»"}\n\n'],
	["a block between paragraphs", "atas\n\n", "bawah", '::faq{id="a"}', 'atas\n\n::faq{id="«a»"}\n\nbawah'],
	["a block in the middle of a line", "atas", "bawah", "::kontak", "atas\n\n::kontak«»\n\nbawah"],
	["a block at the end of a line", "atas\n", "\nbawah", "::kontak", "atas\n\n::kontak«»\n\nbawah"],
	["a date after a word", "pada", ".", ':tanggal{id="a"}', 'pada :tanggal{id="«a»"}.'],
	["a date after a blank", "pada ", "", ':tanggal{id="a"}', 'pada :tanggal{id="«a»"}'],
	["a picture, its words to be written", "", "", "![](gambar/a.jpg)", "![«»](gambar/a.jpg)\n\n"],
	["a link", "lihat ", "", "[tulisan](https://)", "lihat [«tulisan»](https://)"],
	["bold", "", "", "**kata**", "**«kata»**"],
	["a heading", "atas", "", "## Sub", "atas\n\n## «Sub»\n\n"],
])("%s", (_, before, rest, piece, result) => {
	expect(after(before, rest, piece)).toBe(result);
});

test.each(Object.entries(blocks))("the example of %s stands in a text of its own", (_, { contoh }) => {
	expect(arrange("", "", contoh).text.trim()).toBe(contoh);
});
