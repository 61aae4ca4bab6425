import fc from "fast-check";
import { expect, test } from "vitest";
import { keysOf, unchanged } from "./key.ts";

const texts = fc.array(fc.string(), { maxLength: 4 });
const kims = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), texts, { noNullPrototype: true });
const keys = (common: string[], own: Record<string, string[]>) =>
	keysOf({ common, owners: new Map(Object.entries(own)) });

test("a KIM stays exactly when its own texts and the common ones are the same", () => {
	fc.assert(
		fc.property(texts, texts, kims, kims, (before, now, was, is) => {
			const stays = Object.keys(is).filter(
				(kim) =>
					JSON.stringify(before) === JSON.stringify(now) &&
					JSON.stringify(was[kim]) === JSON.stringify(is[kim]),
			);
			expect(unchanged(keys(before, was), keys(now, is))).toEqual(stays);
		}),
	);
});

test("two texts are not one longer one", () => {
	expect(keys([], { a: ["xy", "z"] })).not.toEqual(keys([], { a: ["x", "yz"] }));
});
