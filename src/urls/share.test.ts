import { expect, test } from "vitest";
import { ownerOf, shares } from "./share.ts";

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
	["index.html", shares.lists],
	["kim/index.html", shares.lists],
	["wilayah/index.html", shares.lists],
	["api/v1/kim.json", shares.days],
	["og/kim/warna-biru.png", shares.lists],
	["faq/kim/index.html", shares.centre],
	["api/v1/faq/cek-dpt.json", shares.centre],
	["og/kim.png", shares.centre],
	["og/tahapan/2020.png", shares.centre],
	["cari/teks/0.json", shares.centre],
	["cari/kata/0.json", shares.search],
	["pagefind/pagefind.js", shares.index],
])("%s is in the share %s", (file, share) => expect(ownerOf(file, isKim)).toBe(share));

test.each([
	"laporan.json",
	"sitemap-0.xml",
	"_redirects",
	"_host/corong.json",
	"kim/yang-lama/index.html",
	"api/v1/kim/yang-lama.json",
	"apa-saja/index.html",
])("%s is nobody's", (file) => expect(ownerOf(file, isKim)).toBeUndefined());
