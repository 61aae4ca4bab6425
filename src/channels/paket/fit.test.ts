import fc from "fast-check";
import { expect, test } from "vitest";
import { limit, shrinkToFit } from "./fit.ts";
import { sized } from "./html.ts";

/** A file of a base and parts; each part that is left out leaves a short note. */
const file = (base: number, sizes: readonly number[], note = 3) => {
	const parts = sizes.map((bytes) => ({ bytes }));
	const render = (kept: ReadonlySet<(typeof parts)[number]>) => [
		sized("b".repeat(base)),
		...parts.map((part) => sized(kept.has(part) ? "x".repeat(part.bytes) : "n".repeat(note))),
	];
	return { parts, render };
};

test("keeps everything that fits", () => {
	const { parts, render } = file(10, [20, 30]);
	expect(shrinkToFit(parts, render, 60)).toHaveLength(60);
});

test("the last parts go first, whole, and only as many as must", () => {
	const { parts, render } = file(10, [20, 5, 30]);
	expect(shrinkToFit(parts, render, 59)).toBe(`${"b".repeat(10)}${"x".repeat(25)}nnn`);
	expect(shrinkToFit(parts, render, 37)).toBe(`${"b".repeat(10)}${"x".repeat(20)}nnnnnn`);
});

test("counts bytes, not letters", () => {
	const part = { bytes: 60 };
	const render = (kept: ReadonlySet<object>) => [sized(kept.has(part) ? "–".repeat(20) : "")];
	expect(shrinkToFit([part], render, 59)).toBe("");
});

test("says so when nothing is left to drop", () => {
	const { parts, render } = file(50, [5]);
	expect(() => shrinkToFit(parts, render, 40)).toThrowErrorMatchingInlineSnapshot(
		`[RangeError: the paket is 13 bytes too large with nothing left to drop]`,
	);
});

test("whatever the sizes, the file is below its limit and the kept parts are the first ones", () => {
	fc.assert(
		fc.property(
			fc.array(fc.nat(500), { maxLength: 40 }),
			fc.integer({ min: 200, max: 5000 }),
			(sizes, most) => {
				const { parts, render } = file(80, sizes);
				let kept: ReadonlySet<object> = new Set();
				const text = shrinkToFit(
					parts,
					(now) => {
						kept = now;
						return render(now);
					},
					most,
				);
				expect(text.length).toBeLessThanOrEqual(most);
				expect([...kept]).toEqual(parts.slice(0, kept.size));
			},
		),
	);
	expect(limit).toBe(100_000);
});
