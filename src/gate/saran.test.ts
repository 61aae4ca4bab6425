import { expect, test } from "vitest";
import { nearest, suggest } from "./saran.ts";

const stages = ["coklit", "pemungutan-suara", "masa-kampanye", "masa-tenang"];

test.each([
	["coklt", "coklit"],
	["pemungutan-sura", "pemungutan-suara"],
	["masa-kampaye", "masa-kampanye"],
	["masa tenang", "masa-tenang"],
	["coklit", "coklit"],
	["rekapitulasi", undefined],
	["", undefined],
])("%j is near to %s", (word, expected) => {
	expect(nearest(word, stages)).toBe(expected);
});

test("of nothing nothing is near", () => {
	expect(nearest("coklit", [])).toBeUndefined();
});

test("suggest asks, or says where to look", () => {
	expect(suggest("coklt", stages, "Lihat daftar.")).toBe('Mungkin maksud Anda "coklit"?');
	expect(suggest("rekapitulasi", new Set(stages).values(), "Lihat daftar.")).toBe("Lihat daftar.");
});
