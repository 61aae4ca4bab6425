import { describe, expect, test } from "vitest";
import { type KindName, kinds } from "../../model/schemas/kinds.ts";
import { berkas, dunia, laporan, read, tempatContoh } from "../uji.ts";
import { tempat as rule } from "./tempat.ts";

const tempat = (path: string) => laporan(path, berkas("kabar"), "tempat");

test.each(Object.keys(kinds) as KindName[])("%s lies well", (kind) => {
	expect(tempat(tempatContoh[kind])).toBe("baik");
});

describe("a file that lies nowhere", () => {
	test("is told every place", () => {
		expect(tempat("kim/singa-geweh/berita/a.md")).toMatchInlineSnapshot(`
			"1:1 «---» [tempat] berkas ini tidak berada di tempat yang dikenal
			    Pindahkan ke kim/singa-geweh/kabar/a.md"
		`);
	});
	test.each([
		"berita.md",
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

test("each file that lies nowhere is sent where it most likely belongs", () => {
	const paths = [
		...[
			"rapat.md",
			"kim/a.md",
			"kim/singa-geweh/a.md",
			"kim/singa-geweh/kabar/2020/a.md",
			"kim/singa-geweh/kabar/a.mdx",
		],
		...[
			"Kim/Singa-Geweh/Kabar/A.md",
			"kim/singa-geweh/KABAR/a.md",
			"kim/singa-geweh/kabr/a.md",
			"kim/singa-geweh/entah/a.md",
		],
		...[
			"faq/a.md",
			"fak/a.mdx",
			"FAQ/a.mdx",
			"klarifikasi/sub/a.mdx",
			"pemilihan/2020/coklit.mdx",
			"pemilihan/2020/tahapn/coklit.mdx",
		],
		...["situs.yml", "situs.md", "halaman/☕/a.mdx", "kim/singa-geweh/profil.md", "a.b/c.md", "faq/a"],
	];
	const where = (path: string) => tempat(path).split("\n    ")[1];
	expect(`\n${paths.map((path) => `${path}: ${where(path)}`).join("\n")}\n`).toMatchInlineSnapshot(`
		"
		rapat.md: Pindahkan ke salah satu tempat ini: kim/id-kim/kabar/rapat.md, kim/id-kim/agenda/rapat.md, kim/id-kim/faq/rapat.md, kim/id-kim/halaman/rapat.md
		kim/a.md: Pindahkan ke salah satu tempat ini: kim/id-kim/kabar/a.md, kim/id-kim/agenda/a.md, kim/id-kim/faq/a.md, kim/id-kim/halaman/a.md
		kim/singa-geweh/a.md: Pindahkan ke salah satu tempat ini: kim/singa-geweh/kabar/a.md, kim/singa-geweh/agenda/a.md, kim/singa-geweh/faq/a.md, kim/singa-geweh/halaman/a.md
		kim/singa-geweh/kabar/2020/a.md: Pindahkan ke kim/singa-geweh/kabar/a.md
		kim/singa-geweh/kabar/a.mdx: Ganti nama berkas menjadi "a.md".
		Kim/Singa-Geweh/Kabar/A.md: Pindahkan ke kim/singa-geweh/kabar/a.md
		kim/singa-geweh/KABAR/a.md: Pindahkan ke kim/singa-geweh/kabar/a.md
		kim/singa-geweh/kabr/a.md: Pindahkan ke kim/singa-geweh/kabar/a.md
		kim/singa-geweh/entah/a.md: Pindahkan ke salah satu tempat ini: kim/singa-geweh/kabar/a.md, kim/singa-geweh/agenda/a.md, kim/singa-geweh/faq/a.md, kim/singa-geweh/halaman/a.md
		faq/a.md: Ganti nama berkas menjadi "a.mdx".
		fak/a.mdx: Pindahkan ke faq/a.mdx
		FAQ/a.mdx: Pindahkan ke faq/a.mdx
		klarifikasi/sub/a.mdx: Pindahkan ke klarifikasi/a.mdx
		pemilihan/2020/coklit.mdx: Pindahkan ke pemilihan/2020/tahapan/coklit.mdx
		pemilihan/2020/tahapn/coklit.mdx: Pindahkan ke pemilihan/2020/tahapan/coklit.mdx
		situs.yml: Bandingkan keduanya, pindahkan yang perlu ke situs.yaml, lalu hapus berkas ini.
		situs.md: Bandingkan keduanya, pindahkan yang perlu ke situs.yaml, lalu hapus berkas ini.
		halaman/☕/a.mdx: Pindahkan ke kim/id-kim/halaman/a.md
		kim/singa-geweh/profil.md: Bandingkan keduanya, pindahkan yang perlu ke kim/singa-geweh/profil.mdx, lalu hapus berkas ini.
		a.b/c.md: Pindahkan ke salah satu tempat ini: kim/id-kim/kabar/c.md, kim/id-kim/agenda/c.md, kim/id-kim/faq/c.md, kim/id-kim/halaman/c.md
		faq/a: Ganti nama berkas menjadi "a.mdx".
		"
	`);
});

test("copies that would get one name get one each", () => {
	const copies = ["rapat (1).md", "rapat (2).md", "Rapat!.md"];
	const world = { ...dunia, names: () => copies };
	const renamed = copies.map((name) => {
		const path = `kim/singa-geweh/kabar/${name}`;
		const [finding] = rule.check(read(path, berkas("kabar")), world);
		return finding?.fix;
	});
	expect(renamed).toEqual([
		{ rename: "kim/singa-geweh/kabar/rapat-2.md" },
		{ rename: "kim/singa-geweh/kabar/rapat-3.md" },
		{ rename: "kim/singa-geweh/kabar/rapat.md" },
	]);
});
