import { expect, test } from "vitest";
import { berkas, laporan } from "../uji.ts";

const alamat = (path: string) => laporan(path, berkas("halaman"), "alamat");

test.each([
	["a page of a KIM", "kim/singa-geweh/halaman/radio.md"],
	["a central page", "halaman/tentang.mdx"],
	["a name that is the product's only below a KIM", "halaman/profil.mdx"],
	["a name that is the product's only at the top", "kim/singa-geweh/halaman/istilah.md"],
	["a stage", "pemilihan/2020/tahapan/perubahan.mdx"],
	["other kinds have folders of their own", "kim/singa-geweh/kabar/agenda.md"],
])("%s: %s", (_, path) => {
	expect(alamat(path)).toBe("baik");
});

test("a page that would take an address of the product", () => {
	expect(alamat("kim/singa-geweh/halaman/kabar.md")).toMatchInlineSnapshot(`
		"1:1 «---» [alamat] nama "kabar" sudah dipakai oleh bagian situs
		    Ganti nama berkas, misalnya kabar-kami. Nama yang tidak boleh dipakai: profil, tahapan, cari, gambar, berkas, paket, langganan, perubahan, siaran, poster, lapor, kabar, agenda, faq."
	`);
	expect(alamat("halaman/faq.mdx")).toMatchInlineSnapshot(`
		"1:1 «---» [alamat] nama "faq" sudah dipakai oleh bagian situs
		    Ganti nama berkas, misalnya faq-kami. Nama yang tidak boleh dipakai: cari, api, pagefind, gambar, laporan, pratinjau, tulis, lapor, wilayah, sematan, 404, index, istilah, tahapan, faq, klarifikasi, kim."
	`);
});

test("a stage that would take an address of the product", () => {
	expect(alamat("pemilihan/2020/tahapan/langganan.mdx")).toMatchInlineSnapshot(`
		"1:1 «---» [alamat] nama "langganan" sudah dipakai oleh bagian situs
		    Ganti nama berkas, misalnya langganan-kami. Nama yang tidak boleh dipakai: langganan, riwayat."
	`);
});

test("no election is called perubahan: /tahapan/perubahan/ is the product's", () => {
	expect(laporan("pemilihan/perubahan/pemilihan.mdx", berkas("pemilihan"), "tempat")).not.toBe("baik");
});
