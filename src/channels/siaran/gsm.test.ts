import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fitPassages } from "./fit.ts";
import { gsm, isGsm, smsSize } from "./gsm.ts";

/** Text of letters and marks of every kind; fast-check's own are slow to make. */
const anyMarks = fc
	.array(fc.integer({ min: 1, max: 0x2fff }), { maxLength: 60 })
	.map((codes) => String.fromCodePoint(...codes));

test.each([
	["07.00–13.00", "07.00-13.00"],
	["“Awas” … Rifa’i", '"Awas" ... Rifa\'i'],
	["é tetap, ê tidak, ☎ hilang", "é tetap, e tidak, hilang"],
	["satu\n\ndua", "satu dua"],
])("%j becomes %j", (text, plain) => expect(gsm(text)).toBe(plain));

test("any text becomes one that a plain SMS carries; such a text stays, blanks aside", () => {
	fc.assert(
		fc.property(anyMarks, (text) => {
			const plain = gsm(text);
			expect(isGsm(plain)).toBe(true);
			expect(gsm(plain)).toBe(plain);
		}),
	);
});

test.each([
	["a".repeat(160), 160, 1],
	["a".repeat(161), 161, 2],
	["a".repeat(306), 306, 2],
	["a".repeat(307), 307, 3],
	["€".repeat(80), 160, 1],
	["€".repeat(81), 162, 2],
])("%#: places and messages", (text, huruf, pesan) => expect(smsSize(text)).toEqual({ huruf, pesan }));

test("a text that does not fit loses whole parts, all of the highest level first", () => {
	const parts = ["satu", "dua", "tiga", "empat"].map((teks, index) => ({
		teks,
		tingkat: [0, 2, 1, 2][index] ?? 0,
	}));
	const within = (most: number) => fitPassages(parts, (texts) => texts.join("").length <= most);
	expect([within(99), within(12), within(7), within(0)]).toEqual([
		["satu", "dua", "tiga", "empat"],
		["satu", "tiga"],
		["satu"],
		["satu"],
	]);
});
