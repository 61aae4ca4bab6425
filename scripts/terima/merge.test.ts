import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween, linesOf, textOf, withChanges } from "../../src/channels/tulis/kiriman/lines.ts";
import { merge } from "./merge.ts";

const base = textOf(["nama: A", "telepon: 1", "x: 0", "surel: a", "y: 0", 'diperbarui: "2026-11-01"']);
const put = (from: string, to: string, text = base) => text.replace(from, to);
const merged = (present: string, sent: string) => {
	const result = merge(base, present, changesBetween(base, sent));
	return "changes" in result ? withChanges(base, result.changes) : result.clashes;
};

test("changes of different lines both hold", () => {
	expect(merged(put("surel: a", "surel: b"), put("telepon: 1", "telepon: 2"))).toBe(
		put("surel: a", "surel: b", put("telepon: 1", "telepon: 2")),
	);
});

test("the same change twice is one", () => {
	expect(merged(put("telepon: 1", "telepon: 2"), put("telepon: 1", "telepon: 2"))).toBe(
		put("telepon: 1", "telepon: 2"),
	);
});

test("of two days of renewal the later counts, whoever came first", () => {
	const [early, late] = ["2026-11-10", "2026-11-28"].map((day) => put("2026-11-01", day));
	expect(merged(put("nama: A", "nama: B", early), late ?? "")).toBe(put("nama: A", "nama: B", late));
	expect(merged(put("nama: A", "nama: B", late), early ?? "")).toBe(put("nama: A", "nama: B", late));
});

test("the same line changed in two ways is told with the three texts", () => {
	expect(merged(put("telepon: 1", "telepon: 3"), put("telepon: 1", "telepon: 2"))).toEqual([
		{ was: ["telepon: 1"], now: ["telepon: 3"], sent: ["telepon: 2"] },
	]);
});

test("whatever two change, either both changes are in the result or they touch", () => {
	const line = fc.constantFrom("a", "b", "c", "", "d: 1");
	const text = fc.array(line, { minLength: 1, maxLength: 14 }).map(textOf);
	const edit = fc.tuple(fc.nat(13), fc.nat(2), fc.array(fc.constantFrom("neu", "lain"), { maxLength: 2 }));
	const edited = (from: string, [at, count, lines]: [number, number, string[]]) =>
		textOf(linesOf(from).toSpliced(at, count, ...lines));
	fc.assert(
		fc.property(text, edit, edit, (from, one, other) => {
			const [present, sent] = [edited(from, one), edited(from, other)];
			const result = merge(from, present, changesBetween(from, sent));
			const back = merge(from, sent, changesBetween(from, present));
			expect("changes" in result).toBe("changes" in back);
			if (!("changes" in result) || !("changes" in back)) return;
			const both = withChanges(from, result.changes);
			expect(both).toBe(withChanges(from, back.changes));
			if (present === from) expect(both).toBe(sent);
			if (sent === from) expect(both).toBe(present);
		}),
	);
});
