import { expect, test } from "vitest";
import { sourceOfPage } from "./sources.ts";

test.each([
	["/kim/sekarbela/", "kim sekarbela"],
	["/kim/sekarbela/profil/", "kim sekarbela"],
	["/kim/sekarbela/kabar/hari-tanpa-sampah/", "kabar sekarbela/hari-tanpa-sampah"],
	["/kim/sekarbela/kabar/", "kabar sekarbela …"],
	["/kim/sekarbela/agenda/", "agenda sekarbela …"],
	["/kim/sekarbela/faq/", "kimFaq sekarbela …"],
	["/kim/sekarbela/faq/jam/", "kimFaq sekarbela/jam"],
	["/kim/sekarbela/layanan/", "kimHalaman sekarbela/layanan"],
	["/faq/cek-dpt/", "faq cek-dpt"],
	["/klarifikasi/wajib-swab-ke-tps/", "klarifikasi wajib-swab-ke-tps"],
	["/tentang/", "halaman tentang"],
])("%s is made of %s", (address, expected) => {
	const source = sourceOfPage(address);
	expect(source && `${source.kind} ${source.id}${source.isList ? " …" : ""}`).toBe(expected);
});

test.each([
	"/",
	"/faq/",
	"/tahapan/2020/",
	"/kim/sekarbela/tahapan/",
	"/kim/sekarbela/lapor/",
	"/tulis/",
	"/cari/",
])("%s is no file's", (address) => {
	expect(sourceOfPage(address)).toBeUndefined();
});
