import * as fc from "fast-check";
import { expect, test } from "vitest";
import { noteOf, renewed } from "./noted.ts";
import { spread } from "./spread.ts";
import type { Rows } from "./wire.ts";

/** Few words, so that many pages share one. */
const word = fc
	.tuple(fc.constantFrom("b", "d", "k", "m"), fc.constantFrom("a", "i", "u"), fc.constantFrom("r", "s", "t"))
	.map((letters) => `${letters.join("")}an`);
const title = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const row = fc
	.tuple(fc.nat(9), title, title)
	.map(([at, name, more]) => [`a${at}`, name, "", 0, 0, more] as const);
const rows: fc.Arbitrary<Rows> = fc.record({
	kim: fc.array(row, { minLength: 1, maxLength: 1 }),
	kabar: fc.array(row, { maxLength: 12 }),
	faq: fc.array(row, { maxLength: 4 }),
});
const country = fc.array(rows, { minLength: 8, maxLength: 60 });
const skipped = new Set(["baran"]);
const named = (all: readonly Rows[]) => new Map(all.map((own, at) => [`kim-${at}`, own]));

test("parts of KIM who say something else are those of a whole build, and the note is its note", () => {
	let times = 0;
	fc.assert(
		fc.property(country, fc.array(fc.tuple(fc.nat(7), rows), { maxLength: 3 }), (all, changes) => {
			const before = spread(all, skipped);
			const changed = new Map(changes);
			const now = all.map((own, at) => changed.get(at) ?? own);
			const wanted = spread(now, skipped);
			const note = noteOf(before, named(all), skipped);
			const found = renewed(note, new Map([...changed].map(([at, own]) => [`kim-${at}`, own])));
			if (!found) {
				expect(before.parts.length === 1 || before.parts.length !== wanted.parts.length).toBe(true);
				return;
			}
			times++;
			for (const [at, part] of before.parts.entries())
				expect({ ...part, ...found.parts.get(at) }).toEqual(wanted.parts[at]);
			const again = renewed(
				found.note,
				named(all)
					.entries()
					.reduce((map, [k, v]) => map.set(k, v), new Map()),
			);
			for (const [at, part] of wanted.parts.entries())
				expect({ ...part, ...again?.parts.get(at) }).toEqual(before.parts[at]);
		}),
	);
	expect(times).toBeGreaterThan(20);
});

test("of an owner that is not in the note nothing is told", () => {
	const all = Array.from(
		{ length: 40 },
		(_, at): Rows => ({ kim: [[`k${at}`, `Kelompok desa nomor ${at}`, "a;b"]] }),
	);
	const note = noteOf(spread(all), named(all), new Set());
	expect(renewed(note, new Map([["lain", {}]]))).toBeUndefined();
	expect(renewed(note, new Map([["kim-3", all[3] as Rows]]))?.parts.size).toBe(0);
});
