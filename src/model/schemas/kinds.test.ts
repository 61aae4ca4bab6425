import { describe, expect, test } from "vitest";
import { placeOf } from "./kinds.ts";

describe("placeOf: what a file is follows from its path", () => {
	test.each([
		["situs.yaml", "situs", "situs"],
		["peraturan.yaml", "peraturan", "peraturan"],
		["istilah.yaml", "istilah", "istilah"],
		["pemilihan/2020/pemilihan.mdx", "pemilihan", "2020"],
		["pemilihan/2020/tahapan/coklit.mdx", "tahapan", "2020/coklit"],
		["faq/cek-dpt.mdx", "faq", "cek-dpt"],
		["klarifikasi/wajib-swab-ke-tps.mdx", "klarifikasi", "wajib-swab-ke-tps"],
		["halaman/tentang.mdx", "halaman", "tentang"],
		["kim/sekarbela/profil.mdx", "kim", "sekarbela"],
		["kim/sekarbela/kabar/a.md", "kabar", "sekarbela/a"],
		["kim/sekarbela/agenda/a.md", "agenda", "sekarbela/a"],
		["kim/sekarbela/faq/a.md", "kimFaq", "sekarbela/a"],
		["kim/sekarbela/halaman/a.md", "kimHalaman", "sekarbela/a"],
	])("%s is %s %s", (path, kind, id) => {
		expect(placeOf(path)).toMatchObject({ kind, id });
	});

	test.each([
		["a folder deeper", "kim/sekarbela/kabar/2020/a.md"],
		["the other extension", "kim/sekarbela/kabar/a.mdx"],
		["the other extension", "faq/cek-dpt.md"],
		["a folder that is no kind", "kim/sekarbela/berita/a.md"],
		["a page of no KIM", "kim/kabar/a.md"],
		["no name at all", "faq/.mdx"],
		["a dot where the pattern has one", "situsXyaml"],
		["capitals", "Situs.yaml"],
		["outside", "../situs.yaml"],
	])("%s: %s is nothing", (_, path) => {
		expect(placeOf(path)).toBeUndefined();
	});

	test("names the parts of the path", () => {
		expect(placeOf("kim/sekarbela/kabar/a.md")?.params).toEqual({ kim: "sekarbela", slug: "a" });
	});
});
