import fc from "fast-check";
import { expect, test } from "vitest";
import { bones, distance, isWithin, sound } from "./near.ts";

test.each([
	["coblos", "coblos", 0],
	["coblos", "cblos", 1],
	["coblos", "cobblos", 1],
	["coblos", "cobols", 1],
	["coblos", "coblis", 1],
	["undangan", "undnagan", 1],
	["hari", "masa", 3],
])("from %s to %s: %i edits", (a, b, edits) => {
	expect(distance(a, b, 2)).toBe(edits);
});

test("a distance is the same both ways, nought for the same word alone, and never above one more than asked", () => {
	const word = fc.stringMatching(/^[a-e]{0,7}$/);
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(distance(a, b, 2)).toBe(distance(b, a, 2));
			expect(distance(a, b, 2) === 0).toBe(a === b);
			expect(distance(a, b, 2)).toBeLessThanOrEqual(3);
		}),
	);
});

test.each([
	["vasilitas", "fasilitas"],
	["dengann", "dengan"],
	["photo", "foto"],
	["tjoblos", "tjoblos"],
	["doekoen", "dukun"],
])("%s sounds like %s", (a, b) => {
	expect(sound(a)).toBe(sound(b));
});

test("a word without its vowels is known by its bones", () => {
	expect(bones("undngn")).toBe(bones("undangan"));
	expect(isWithin("undngn", "undangan")).toBe(true);
	expect(isWithin("undgann", "undangan")).toBe(false);
	expect(bones("dtg")).toBe(bones("datang"));
	expect(bones("07")).toBe("");
});
