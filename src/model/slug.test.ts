import { expect, test } from "vitest";
import { nameOf, slugOf } from "./slug.ts";

test.each([
	["KIM Singa Geweh", "kim-singa-geweh"],
	["Kapan DPT diumumkan?", "kapan-dpt-diumumkan"],
	["Jum'at bersih: RT 03/RW 05", "jumat-bersih-rt-03-rw-05"],
	["Désa  Ngésti", "desa-ngesti"],
	["  --  ", ""],
	["🎉", ""],
	["../../situs", "situs"],
])("%s becomes %j", (title, id) => {
	expect(slugOf(title)).toBe(id);
});

test("a long title is cut between words", () => {
	const id = slugOf("Bagaimana cara memastikan nama saya sudah tercatat dalam daftar pemilih tetap");
	expect(id).toBe("bagaimana-cara-memastikan-nama-saya-sudah-tercatat-dalam");
	expect(slugOf("a".repeat(200))).toHaveLength(60);
});

test("the name of an entry is the last part of its id", () => {
	expect(["singa-geweh/judul", "2020/coklit", "cek-dpt", "a/b"].map(nameOf)).toEqual([
		"judul",
		"coklit",
		"cek-dpt",
		"b",
	]);
});
