import { describe, expect, test } from "vitest";
import { type KindName, kinds } from "../../model/schemas/kinds.ts";
import { berkas, laporan, tempatContoh } from "../uji.ts";

const tempat = (path: string) => laporan(path, berkas("kabar"), "tempat");

test.each(Object.keys(kinds) as KindName[])("%s lies well", (kind) => {
	expect(tempat(tempatContoh[kind])).toBe("baik");
});

describe("a file that lies nowhere", () => {
	test("is told every place", () => {
		expect(tempat("kim/singa-geweh/berita/a.md")).toMatchInlineSnapshot(`
			"1:1 «---» [tempat] berkas ini tidak berada di tempat yang dikenal
			    Pindahkan ke salah satu tempat ini: kim/singa-geweh/kabar/a.md, kim/singa-geweh/agenda/a.md, kim/singa-geweh/faq/a.md, kim/singa-geweh/halaman/a.md"
		`);
	});
	test.each([
		"README.md",
		"kim/singa-geweh/kabar/a.mdx",
		"kim/singa-geweh/kabar/2020/a.md",
		"kim/a.md",
		"situs.yml",
	])("%s", (path) => {
		expect(tempat(path)).toContain("tidak berada di tempat yang dikenal");
	});
});

test("a name that can be no address", () => {
	expect(tempat("kim/singa-geweh/kabar/Rapat Warga (final).md")).toMatchInlineSnapshot(`
		"1:1 «---» [tempat] nama berkas "Rapat Warga (final)" tidak dapat menjadi alamat
		    Ganti nama berkas menjadi "rapat-warga-final" (huruf kecil, angka, tanda hubung). Berkas: kim/singa-geweh/kabar/Rapat Warga (final).md."
	`);
	expect(tempat("kim/KIM_Sekarbela/kabar/a--b.md")).toMatchInlineSnapshot(`
		"1:1 «---» [tempat] nama folder "KIM_Sekarbela" tidak dapat menjadi alamat
		    Ganti nama folder menjadi "kim-sekarbela" (huruf kecil, angka, tanda hubung). Berkas: kim/KIM_Sekarbela/kabar/a--b.md.
		1:1 «---» [tempat] nama berkas "a--b" tidak dapat menjadi alamat
		    Ganti nama berkas menjadi "a-b" (huruf kecil, angka, tanda hubung). Berkas: kim/KIM_Sekarbela/kabar/a--b.md."
	`);
	expect(tempat("faq/Café ☕.mdx")).toMatchInlineSnapshot(`
		"1:1 «---» [tempat] nama berkas "Café ☕" tidak dapat menjadi alamat
		    Ganti nama berkas menjadi "cafe" (huruf kecil, angka, tanda hubung). Berkas: faq/Café ☕.mdx."
	`);
	expect(tempat("faq/☕.mdx")).toMatchInlineSnapshot(`
		"1:1 «---» [tempat] nama berkas "☕" tidak dapat menjadi alamat
		    Ganti nama berkas menjadi "nama-baru" (huruf kecil, angka, tanda hubung). Berkas: faq/☕.mdx."
	`);
});
