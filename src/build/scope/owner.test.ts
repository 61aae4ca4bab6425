import { expect, test } from "vitest";
import { ownerOf } from "./owner.ts";

const isKim = (id: string) => id === "sekarbela";

test.each([
	"kim/sekarbela/index.html",
	"kim/sekarbela/kabar/hari-tanpa-sampah/index.html",
	"kim/sekarbela/paket.html",
	"api/v1/kim/sekarbela.json",
	"tulis/kim/sekarbela.json",
	"tulis/sumber/kim/sekarbela/profil.mdx.json",
	"tulis/sumber/kim/sekarbela/kabar/x.md.json",
	"og/kim/sekarbela.png",
	"og/kim/sekarbela/kabar/x.png",
])("%s is a KIM's", (file) => expect(ownerOf(file, isKim)).toBe("sekarbela"));

test.each([
	"wilayah/52/index.html",
	"wilayah/52-71/index.html",
	"wilayah/52-71-04-1003/index.html",
	"wilayah/52/indeks/a",
])("%s is its province's", (file) => expect(ownerOf(file, isKim)).toBe("wilayah 52"));

test.each([
	"index.html",
	"wilayah/index.html",
	"kim/index.html",
	"api/v1/kim.json",
	"og/kim.png",
	"og/kim/warna-biru.png",
	"faq/kim/index.html",
	"cari/kim/0.json",
	"tulis/sumber/faq/cek-dpt.mdx.json",
])("%s is the centre's", (file) => expect(ownerOf(file, isKim)).toBeUndefined());
