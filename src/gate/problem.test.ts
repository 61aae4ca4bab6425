import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placeOfOffset } from "./problem.ts";

test.each([
	["the beginning", "abc", 0, 1, 1],
	["within a line", "abc", 2, 1, 3],
	["the line end belongs to its line", "ab\ncd", 2, 1, 3],
	["the next line", "ab\ncd", 3, 2, 1],
	["the end", "ab\ncd", 5, 2, 3],
	["past the end", "ab", 99, 1, 3],
	["before the beginning", "ab", -1, 1, 1],
	["behind an emoji: two units", "😀x", 2, 1, 3],
	["behind a dash: one unit", "–x", 1, 1, 2],
	["CRLF", "ab\r\ncd", 4, 2, 1],
])("%s", (_, text, offset, line, column) => {
	expect(placeOfOffset(text, offset)).toEqual({ line, column });
});

test("the place leads back to the offset", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom("a", "😀", "–", "\n", "\r\n") }),
			fc.nat(60),
			(text, at) => {
				const offset = Math.min(at, text.length);
				const { line, column } = placeOfOffset(text, offset);
				const before = text.split("\n").slice(0, line - 1);
				expect(before.reduce((sum, l) => sum + l.length + 1, 0) + column - 1).toBe(offset);
			},
		),
	);
});
