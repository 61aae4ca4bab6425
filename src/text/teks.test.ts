import { expect, test } from "vitest";
import { parseBody } from "./parse.ts";
import { wordingText } from "./teks.ts";

const words = ({ id, bagian }: { id: string; bagian?: string }) => `<${id}${bagian ? ` ${bagian}` : ""}>`;

test("a body as somebody would copy it", () => {
	const body = `---
judul: tidak ikut
---

## Urutannya

1. Datang *sesuai* [jam](/faq/jam/).
2. Pukul 07.00
   sampai selesai.

<Peringatan judul="Awas">

Paling lambat <Tanggal id="pindah-memilih" bagian="selesai" />.

</Peringatan>

<Faq id="cek-dpt" />

| Apa | Di mana |
| --- | --- |
| DPT | papan |
`;
	expect(wordingText(parseBody(body, "mdx"), words)).toMatchInlineSnapshot(`
		"Urutannya
		Datang sesuai jam.
		Pukul 07.00 sampai selesai.
		Awas
		Paling lambat <pindah-memilih selesai>.
		Apa | Di mana
		DPT | papan"
	`);
});

test("both spellings of a file have the same words", () => {
	const md = 'Buka.\n\n:::peringatan{judul="Awas"}\nPada :tanggal{id="coklit"}.\n:::\n';
	const mdx = 'Buka.\n\n<Peringatan judul="Awas">\n\nPada <Tanggal id="coklit" />.\n\n</Peringatan>\n';
	expect(wordingText(parseBody(md, "md"), words)).toBe(wordingText(parseBody(mdx, "mdx"), words));
});
