import { describe, expect, test } from "vitest";
import { berkas, laporan, laporanIsi, tempatContoh } from "../uji.ts";

const gambar = (body: string) => laporanIsi("gambar", body);

test.each(["gambar/foto.jpg", "./gambar/foto.jpg"])("%s is a picture of the own folder", (url) => {
	expect(gambar(`![Rapat warga](${url})`)).toBe("baik");
});

test.each(["a(b", "a[", "a+b", "a{1"])(
	"a KIM's folder may be called %s, and the picture beside it is told all the same",
	(kim) => {
		const text = berkas("kabar", "![Rapat](foto.jpg)");
		expect(laporan(`kim/${kim}/kabar/rapat.md`, text)).toContain('gambar "foto.jpg" tidak dapat dipakai');
	},
);

test("a central page has a folder as well", () => {
	expect(laporanIsi("gambar", "![Peta](gambar/peta.png)", "halaman")).toBe("baik");
	expect(laporanIsi("gambar", "![Rapat](gambar/foto.jpg)", "halaman")).toContain("tidak ditemukan");
});

describe("addresses that are no picture of the own folder", () => {
	test.each([
		"https://evil.example/x.png",
		"//evil.example/x.png",
		"/gambar/foto.jpg",
		"gambar/../foto.jpg",
		"gambar/sub/x.png",
		"../sekarbela/gambar/x.png",
		"gambar/x.svg",
		"gambar/x.gif",
		"gambar/x",
		"foto.jpg",
		"data:image/png;base64,x",
		"javascript:x.png",
	])("%s", (url) => {
		expect(gambar(`![a](${url})`)).toContain("tidak dapat dipakai");
	});
	test("by reference", () => {
		expect(gambar("![a][b]\n\n[b]: https://evil.example/x.png")).toMatchInlineSnapshot(`
			"7:1 «![a][b]» [gambar] gambar ditulis dengan cara yang tidak dipakai di sini
			    Tulis langsung: ![keterangan](gambar/nama.jpg)."
		`);
	});
	test("what is said, and where", () => {
		expect(gambar("Foto 😀: ![rapat](foto.jpg)")).toMatchInlineSnapshot(`
			"7:10 «![rapat](foto.jp» [gambar] gambar "foto.jpg" tidak dapat dipakai
			    Tulis ![rapat](gambar/foto.jpg)"
		`);
	});
});

test("a file that is not there, is no picture, is too big", () => {
	expect(
		gambar("![a](gambar/Foto.jpg)\n\n![b](gambar/palsu.jpg)\n\n![c](gambar/besar.jpg)"),
	).toMatchInlineSnapshot(`
		"9:1 «![b](gambar/pals» [gambar] berkas "gambar/palsu.jpg" tidak dapat dipakai: isinya bukan jenis berkas itu
		    Simpan ulang gambarnya sebagai JPG, PNG, atau WebP dari aplikasi foto.
		11:1 «![c](gambar/besa» [gambar] berkas "gambar/besar.jpg" terlalu besar (49 MB)
		    Perkecil sampai di bawah 30 MB, misalnya dengan mengirimnya ke diri sendiri lewat WhatsApp."
	`);
});

test("a picture without words", () => {
	expect(gambar("![](gambar/foto.jpg)\n\n![ ](gambar/foto.jpg)")).toMatchInlineSnapshot(`
		"7:1 «![](gambar/foto.» [gambar] gambar belum diberi keterangan
		    Tulis apa yang tampak, supaya yang mendengarkan pun tahu: ![Warga antre di TPS](gambar/foto.jpg)
		9:1 «![ ](gambar/foto» [gambar] gambar belum diberi keterangan
		    Tulis apa yang tampak, supaya yang mendengarkan pun tahu: ![Warga antre di TPS](gambar/foto.jpg)"
	`);
});

test("a document to download", () => {
	expect(gambar('::unduhan{berkas="berkas/denah.pdf" judul="Denah"}')).toBe("baik");
	expect(gambar('::unduhan{berkas="berkas/peta.pdf" judul="Peta"}')).toMatchInlineSnapshot(`
		"7:1 «::unduhan{berkas» [gambar] berkas "berkas/peta.pdf" tidak ditemukan
		    Simpan berkasnya di content/kim/singa-geweh/berkas/, dan periksa ejaan namanya."
	`);
});

describe("pictures that columns name", () => {
	const kabar = (gambar: string) =>
		laporan(
			tempatContoh.kabar,
			berkas("kabar", "", { gambar, keterangan_gambar: "Warga berkumpul di balai desa." }),
			"gambar",
		);

	test("are there, and are pictures", () => {
		expect(kabar("gambar/foto.jpg")).toBe("baik");
		expect(kabar("gambar/palsu.jpg")).toContain("tidak dapat dipakai");
		expect(kabar("gambar/rapat.jpg")).toMatchInlineSnapshot(`
			"5:9 «gambar/rapat.jpg» [gambar] berkas "gambar/rapat.jpg" tidak ditemukan
			    Simpan berkasnya di content/kim/singa-geweh/gambar/, dan periksa ejaan namanya."
		`);
	});
	test("deep inside a profile too", () => {
		const pengurus = [{ peran: "Ketua", nama: "Warga", per: "2020-11-17", foto: "gambar/ketua.jpg" }];
		const sampul = { gambar: "gambar/balai.jpg", keterangan: "Balai desa." };
		expect(
			laporan(tempatContoh.kim, berkas("kim", "", { pengurus, sampul, logo: "gambar/foto.jpg" }), "gambar"),
		).toMatchInlineSnapshot(`
			"12:11 «gambar/ketua.jpg» [gambar] berkas "gambar/ketua.jpg" tidak ditemukan
			    Simpan berkasnya di content/kim/singa-geweh/gambar/, dan periksa ejaan namanya.
			14:11 «gambar/balai.jpg» [gambar] berkas "gambar/balai.jpg" tidak ditemukan
			    Simpan berkasnya di content/kim/singa-geweh/gambar/, dan periksa ejaan namanya."
		`);
	});
	test("without words for who does not see them, a news picture is no good", () => {
		expect(
			laporan(tempatContoh.kabar, berkas("kabar", "", { gambar: "gambar/foto.jpg" }), "kolom"),
		).toContain("belum diisi, padahal ada gambar");
	});
});
