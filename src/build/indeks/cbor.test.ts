import { encode } from "cborg";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Cbor } from "./cbor.ts";

type Value = number | string | readonly Value[];

const { value } = fc.letrec<{ value: Value }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 4 },
		fc.integer({ min: -0x8000_0000, max: 0xffff_ffff }),
		fc.nat(70_000),
		fc.string({ unit: "grapheme" }),
		fc.array(tie("value"), { size: "medium" }),
	),
}));

function write(to: Cbor, given: Value): void {
	if (typeof given === "number") to.number(given);
	else if (typeof given === "string") to.text(given);
	else {
		to.list(given.length);
		for (const each of given) write(to, each);
	}
}

test("what is written is what the library writes, one value after the other", () => {
	const to = new Cbor();
	fc.assert(
		fc.property(value, (given) => {
			write(to, given);
			expect(to.take().equals(encode(given))).toBe(true);
		}),
	);
});

test("a long list and a long text have room", () => {
	const to = new Cbor();
	const given = [Array.from({ length: 70_000 }, (_, at) => at), "é".repeat(100_000)];
	write(to, given);
	expect(to.take().equals(encode(given))).toBe(true);
});
