import { expect, test } from "vitest";
import { addressMeant, followable } from "./tautan-maksud.ts";

test.each([
	["www.kpu.go.id", "https://www.kpu.go.id"],
	["kpu.go.id/dpt", "https://kpu.go.id/dpt"],
	["kpu.go.id?x=1", "https://kpu.go.id?x=1"],
	["contoh.com", "https://contoh.com"],
	["htps://kpu.go.id", undefined],
	["ttps://kpu.go.id", "https://kpu.go.id"],
	["http:/kpu.go.id", "http://kpu.go.id"],
	["https//kpu.go.id", "https://kpu.go.id"],
	["https;//kpu.go.id", "https://kpu.go.id"],
	[" https://kpu.go.id ", "https://kpu.go.id"],
	["https://kpu.go.id/surat suara", "https://kpu.go.id/surat%20suara"],
	["“https://kpu.go.id”", "https://kpu.go.id"],
	["kim@contoh.go.id", "mailto:kim@contoh.go.id"],
	["mailto: kim@contoh.go.id", "mailto:kim@contoh.go.id"],
	["MAILTO:kim@contoh.go.id", "mailto:kim@contoh.go.id"],
	["0812-3456-7890", "tel:+6281234567890"],
	["telp: 0370 649350", "tel:+62370649350"],
	["wa: +62 812 345 678", "tel:+62812345678"],
	["0812", undefined],
	["javascript:alert(1)", undefined],
	["halaman lama", undefined],
	["", undefined],
	["a@b@c.id", undefined],
	["/faq/cek-dpt/", undefined],
])("%s was meant as %s", (url, meant) => expect(addressMeant(url)).toBe(meant));

test.each([
	"https://a.id",
	"HTTP://A.ID",
	"mailto:a@b.id",
	"tel:+62-370",
	"tel:112",
	"/faq/",
	"/",
	"#langkah",
])("%s can be followed", (url) => expect(url).toMatch(followable));
test.each([
	"//a.id",
	"javascript:x",
	"data:text/html,x",
	"mailto:a",
	"tel:+62 370",
	"/a b",
	"#",
	"faq/",
	"/\\a.id",
	"https://",
	"ftp://a.id",
	"",
])("%s cannot", (url) => expect(url).not.toMatch(followable));
