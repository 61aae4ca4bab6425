import * as fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../tests/batas.ts";
import { mask } from "./mask.ts";

test.each([
	["NIK 6408123456789012 saya", "NIK [nomor dihapus] saya"],
	["6408 1234 5678 9012", "[nomor dihapus]"],
	["6408.1234.5678.9012", "[nomor dihapus]"],
	["64-08-12-345678-9012", "[nomor dihapus]"],
	["hubungi 0812-3344-5566 ya", "hubungi [nomor dihapus] ya"],
	["+62 812 3344 5566", "[nomor dihapus]"],
	["(0370) 649350", "[nomor dihapus]"],
	["0812 13.44 5566", "[nomor dihapus]"],
	["08\u200B12\u200B33445566", "[nomor dihapus]"],
	["０８１２３３４４５５６６", "[nomor dihapus]"],
	["https://wa.me/6281233445566", "https://wa.me/[nomor dihapus]"],
	["surat ke ani.b@contoh.go.id saja", "surat ke [surel dihapus] saja"],
])("%j becomes %j", (text, masked) => {
	expect(mask(text)).toEqual({ text: masked, count: 1 });
});

test.each([
	"9 Desember 2020, pukul 07.00-13.00",
	"9 Desember 2020 07.00-13.00",
	"09-12-2020 07.00",
	"2020-12-09 07:00",
	"TPS 4, RT 03 RW 07, 270 daerah",
	"PKPU 5/2020, pasal 12",
	"@kpu_ri di Instagram",
])("%j is nobody's number", (text) => {
	expect(mask(text)).toEqual({ text, count: 0 });
});

test("no number of a person is left, however it is spaced and whatever stands around it", () => {
	const digits = (min: number, max: number) =>
		fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: min, maxLength: max });
	const separator = fc.constantFrom("", " ", "-", ".", " - ", "/", ". ");
	const number = fc
		.tuple(
			fc.constantFrom("08", "+628", "62 8", "3201"),
			fc.array(fc.tuple(separator, digits(3, 4)), { minLength: 3, maxLength: 4 }),
		)
		.map(([start, groups]) => start + groups.map(([between, group]) => between + group).join(""));
	const around = fc.string({ unit: fc.constantFrom("a", " ", "\n", ".", ",", ":", "NIK", "9", "07.00") });
	fc.assert(
		fc.property(around, number, around, (before, secret, after) => {
			const { text } = mask(before + secret + after);
			const longest = [...text.matchAll(/\d+/g)].map(([run]) => run.length);
			expect(text).not.toContain(secret);
			expect(Math.max(0, ...longest)).toBeLessThan(9);
		}),
		{ numRuns: runs(1000) },
	);
});
