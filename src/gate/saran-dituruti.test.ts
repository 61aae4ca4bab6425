/**
 * Every remedy of every planted mistake, followed to the letter by a machine: less is wrong afterwards, no word of the
 * author is lost but what she is told to delete, nothing she held back comes out, and no file is put over another.
 */
import { describe, expect, test } from "vitest";
import { documentOf } from "../intake/read.ts";
import { placeOf } from "../model/schemas/kinds.ts";
import { check } from "./check.ts";
import type { Document } from "./document.ts";
import { isError, type Problem } from "./problem.ts";
import { edited } from "./remedy.ts";
import { dunia } from "./uji.ts";
import { groups } from "./uji-kesalahan.ts";

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of `before` that `after` does not have, each as often as it is missing. */
function lostWords(before: string, after: string): string[] {
	const left: string[] = [...wordsOf(after)];
	return [...wordsOf(before)].filter((word) => {
		const at = left.indexOf(word);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

interface Followed {
	readonly what: string;
	readonly document: Document;
	readonly problems: readonly Problem[];
	readonly problem: Problem;
}

const followed: Followed[] = Object.entries(groups).flatMap(([group, { path, faults }]) =>
	faults.flatMap(([what, source, own = path]) => {
		if (typeof source !== "string") return [];
		const document = documentOf(own, Buffer.from(source.replace("▮", "")));
		const problems = check(document, dunia);
		return problems.map((problem) => ({ what: `${group}: ${what}`, document, problems, problem }));
	}),
);

function after({ document, problem: { fix } }: Followed): { path: string; text: string } {
	if (!fix) throw new Error("nothing to follow");
	return "rename" in fix
		? { path: fix.rename, text: document.text }
		: { path: document.path, text: edited(document.text, fix.edits) };
}

const timesOf = ({ rule, message }: Problem, problems: readonly Problem[]) =>
	problems.filter((other) => other.rule === rule && other.message === message).length;
const errorsIn = (problems: readonly Problem[]) => problems.filter(isError).length;
const isBodyUnread = ({ syntaxError, fields }: Document) =>
	syntaxError !== undefined || fields?.success !== true;
function isTaken(path: string): boolean {
	const place = placeOf(path);
	return place !== undefined && dunia.ids(place.kind).has(place.id);
}

/** The first thing wrong that a machine can mend, mended, again and again. */
function toTheEnd({ path, text }: { path: string; text: string }, steps = 12): Problem[] {
	const document = documentOf(path, Buffer.from(text));
	const problems = check(document, dunia);
	const problem = problems.find(({ fix }) => fix);
	if (!problem || steps === 0) return problems;
	return toTheEnd(after({ what: "", document, problems, problem }), steps - 1);
}

const withFix = followed.filter(({ problem }) => problem.fix);

test("most remedies can be followed by a machine", () => {
	expect(withFix.length / followed.length).toBeGreaterThan(0.55);
});

describe("a remedy that is followed", () => {
	test.each(withFix.map((one) => [`${one.what} [${one.problem.rule}] ${one.problem.message}`, one] as const))(
		"%s",
		(_, one) => {
			const { path, text } = after(one);
			const problems = check(documentOf(path, Buffer.from(text)), dunia);
			const said = problems.map(({ message }) => message).join("\n");
			expect(timesOf(one.problem, problems), said).toBeLessThan(timesOf(one.problem, one.problems));
			// What cannot be read hides what else is wrong with it.
			if (!/^(?:yaml|bentuk|tempat)$/.test(one.problem.rule) && !isBodyUnread(one.document))
				expect(errorsIn(problems), said).toBeLessThanOrEqual(errorsIn(one.problems));
			if (path !== one.document.path) expect(isTaken(path), "nothing is put over another file").toBe(false);
		},
	);
});

const starts = [...new Map(withFix.map((one) => [one.what, one] as const)).values()];
test.each(starts.map((one) => [one.what, one] as const))(
	"who goes on following comes to an end with less to do: %s",
	(_, { document: { path, text }, problems }) => {
		const left = toTheEnd({ path, text });
		expect(left.filter(({ fix }) => fix).map(({ message }) => message)).toEqual([]);
		expect(left.length).toBeLessThanOrEqual(problems.length);
	},
);

test("words that go, and remedies that only a person can follow", async () => {
	const lines = followed.map((one) => {
		const { rule, message, fix } = one.problem;
		const lost = fix ? lostWords(one.document.text, after(one).text) : [];
		const fate = !fix ? "oleh orang" : lost.length > 0 ? `hilang: ${lost.join(" ")}` : "utuh";
		return `${one.what} [${rule}] ${message.slice(0, 80)} | ${fate}`;
	});
	await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("saran-dituruti.approved.txt");
});

describe("what was held back", () => {
	test.each(
		followed
			.filter(({ what }) => /draf (?:dari|dengan)|belum diterbitkan/.test(what))
			.map((one) => [one.what, one] as const),
	)("%s: no machine lets it out", (_, { problem }) => {
		expect(problem.fix).toBeUndefined();
		expect(problem.suggestion).toMatch(/draf\//);
	});
});
