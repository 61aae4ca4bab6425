import { expect, test } from "vitest";
import { type Part, partsFault } from "./union.ts";

const part = (number: number, other: Partial<Part> = {}): Part => ({
	part: number,
	of: 2,
	program: "p",
	source: "s",
	...other,
});

test("parts that belong together are a whole", () => {
	expect(partsFault([part(2), part(1)])).toBeUndefined();
});

test.each([
	["none", []],
	["one made by another version of the program", [part(1), part(2, { program: "q" })]],
	["one of another content", [part(1), part(2, { source: "t" })]],
	["one of another number of parts", [part(1), part(2, { of: 3 })]],
	["one missing", [part(1)]],
	["one twice", [part(1), part(2), part(2)]],
])("%s: why they are none is said in a sentence", (_, parts) => {
	expect(partsFault(parts)).toMatchSnapshot();
});
