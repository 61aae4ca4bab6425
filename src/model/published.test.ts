/** The record over any sequence of edits, renames and merges: nothing is lost, nothing is told twice. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatPublished, readPublished } from "../intake/published-record.ts";
import { type Fact, factText, publishedRecord, standing, stateFact, stillSays } from "./published.ts";

const alamat = "/tahapan/2020/coklit/";
const noted = (facts: readonly Fact[], mark: string, day: string): Fact[] => {
	const found = stateFact(publishedRecord(facts), alamat, { mark, day });
	return found ? [...facts, found] : [...facts];
};

const anyMark = fc.constantFrom("a", "b", "c");
const day = (index: number) => `2026-11-${String(index + 1).padStart(2, "0")}`;

test("every other wording is one more, whatever came before, and the same one twice is none", () => {
	fc.assert(
		fc.property(fc.array(anyMark, { maxLength: 12 }), (marks) => {
			let facts: Fact[] = [];
			let told = 0;
			for (const [index, mark] of marks.entries()) {
				if (mark !== marks[index - 1]) told++;
				// Told before it is noted, and not told again once it is.
				expect(standing(publishedRecord(facts), alamat, mark).count).toBe(told);
				facts = noted(facts, mark, day(index));
				expect(standing(publishedRecord(facts), alamat, mark)).toMatchObject({ count: told, noted: true });
				expect(noted(facts, mark, day(index))).toEqual(facts);
			}
		}),
	);
});

test("two branches put together by lines keep all of both; the count never falls and the last day never goes back", () => {
	fc.assert(
		fc.property(fc.array(anyMark), fc.array(anyMark), fc.array(anyMark), (shared, left, right) => {
			const grow = (start: readonly Fact[], marks: readonly string[]) =>
				marks.reduce<Fact[]>((facts, mark, index) => noted(facts, mark, day(index % 28)), [...start]);
			const start = grow([], shared);
			const [a, b] = [grow(start, left), grow(start, right)];
			const union = (one: readonly Fact[], other: readonly Fact[]) =>
				`${[...new Set([...one, ...other].map(factText))].join("\n")}\n`;
			const merged = readPublished(union(a, b));
			expect(merged.faults).toEqual([]);
			expect(readPublished(union(b, a)).record.facts).toEqual(merged.record.facts);
			for (const side of [a, b]) {
				const own = publishedRecord(side);
				for (const one of side) expect(merged.record.facts).toContainEqual(one);
				expect(merged.record.states(alamat).length).toBeGreaterThanOrEqual(own.states(alamat).length);
			}
			const last = publishedRecord(a).states(alamat).at(-1);
			if (last) {
				const next = noted(merged.record.facts, "new", "2026-11-30");
				expect(publishedRecord(next).states(alamat).at(-1)?.sidik).toBe("new");
			}
		}),
	);
});

test("the file is the same whoever writes it, and every fault is told with its line", () => {
	const facts: Fact[] = [
		{ jenis: "nama", alamat: "/tahapan/2020/b/", semula: "/tahapan/2020/a/" },
		{ jenis: "jadwal", alamat, baris: { mulai: "2020-07-15", dasar: "pkpu-5-2020" } },
	];
	const text = formatPublished("", facts);
	expect(formatPublished("", facts.toReversed())).toBe(text);
	expect(formatPublished(text, facts)).toBe(text);
	expect(text).toMatchInlineSnapshot(`
		"{"jenis":"jadwal","alamat":"/tahapan/2020/coklit/","baris":{"mulai":"2020-07-15","dasar":"pkpu-5-2020"}}
		{"jenis":"nama","alamat":"/tahapan/2020/b/","semula":"/tahapan/2020/a/"}
		"
	`);
	const broken = `${text}<<<<<<< HEAD\n{"jenis":"jadwal"}\n{"jenis":`;
	expect(readPublished(broken).faults).toEqual([
		{ line: 3, message: "tanda penggabungan git tertinggal di sini" },
		{ line: 4, message: "baris ini bukan catatan terbit" },
		{ line: 5, message: "baris ini bukan JSON yang utuh" },
	]);
	expect(readPublished(broken).record.firstAddress("/tahapan/2020/b/")).toBe("/tahapan/2020/a/");
	expect(formatPublished(broken, facts), "what a person must look at is left alone").toBe(broken);
});

const line = { mulai: "2020-07-15", selesai: "2020-08-13" };
test.each([
	["the same", line, line, true],
	["an instrument found later", line, { ...line, dasar: "pkpu-5-2020", ditetapkan: "2020-06-12" }, true],
	["another instrument", { ...line, dasar: "a" }, { ...line, dasar: "b" }, false],
	["an instrument taken away", { ...line, dasar: "a" }, line, false],
	["another day", line, { ...line, selesai: "2020-08-14" }, false],
	["hours added", line, { ...line, pukul: "07.00-13.00" }, false],
	["a status added", line, { ...line, status: "belum-pasti" }, false],
	["no decision any more", line, { ...line, ralat: "2020-09-01" }, false],
] as const)("a published line and the file: %s", (_, published, present, expected) => {
	expect(stillSays(published, present)).toBe(expected);
});
