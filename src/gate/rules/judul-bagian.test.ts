import { expect, test } from "vitest";
import { laporanIsi } from "../uji.ts";

const judul = (body: string) => laporanIsi("judul-bagian", body);

test.each([
	["no heading", "Hanya teks."],
	["one level", "## Satu\n\n## Dua"],
	["down by one, up by any", "## Satu\n\n### Dua\n\n#### Tiga\n\n## Empat"],
	["underlined", "Satu\n---\n\nteks"],
])("%s is good", (_, body) => {
	expect(judul(body)).toBe("baik");
});

test("the first level belongs to the page", () => {
	expect(judul("# Kabar **kami**\n\nteks\n\nJudul\n=====")).toMatchInlineSnapshot(`
		"7:1 «# Kabar **kami**» [judul-bagian] judul halaman sudah diambil dari kolom judul
		    Pakai dua tanda pagar: ## Kabar kami"
	`);
});

test("a level is skipped", () => {
	expect(judul("### Mulai\n\n## Satu\n\n#### Dua\n\n##### Tiga")).toMatchInlineSnapshot(`
		"7:1 «### Mulai» [judul-bagian] judul bagian melompat dari tingkat 1 ke tingkat 3
		    Pakai ## Mulai
		11:1 «#### Dua» [judul-bagian] judul bagian melompat dari tingkat 2 ke tingkat 4
		    Pakai ### Dua"
	`);
});

test("a heading says nothing", () => {
	expect(judul("##\n\n## &nbsp;")).toMatchInlineSnapshot(`
		"7:1 «##» [judul-bagian] judul bagian kosong
		    Isi judulnya atau hapus tanda #.
		9:1 «## &nbsp;» [judul-bagian] judul bagian kosong
		    Isi judulnya atau hapus tanda #."
	`);
});

test("in a block and in a quote it counts as well", () => {
	expect(judul(":::peringatan\n#### Dalam\n:::\n\n> # Kutip 😀")).toMatchInlineSnapshot(`
		"8:1 «#### Dalam» [judul-bagian] judul bagian melompat dari tingkat 1 ke tingkat 4
		    Pakai ## Dalam
		11:3 «# Kutip 😀» [judul-bagian] judul halaman sudah diambil dari kolom judul
		    Pakai dua tanda pagar: ## Kutip 😀"
	`);
});
