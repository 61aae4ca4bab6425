import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Wording } from "../model/versi.ts";
import { addAnswers, readAnswers, wordingHash } from "./answers.ts";

const day = Temporal.PlainDate.from;
const wording = (jawaban: string, pertanyaan = "Kapan?", isi = ""): Wording => {
	const text = { pertanyaan, jawaban, isi };
	return { ...text, hash: wordingHash(text) };
};
const present = (answers: Record<string, string>) =>
	new Map(Object.entries(answers).map(([slug, jawaban]) => [slug, wording(jawaban)]));
const first = addAnswers("", present({ b: "Besok.", a: "Lusa." }), day("2020-11-01"));

describe("the name of a wording", () => {
	test("is made of its words", () => {
		const { hash } = wording("Besok.");
		expect(hash).toMatch(/^[0-9a-f]{10}$/);
		expect(wording("Lusa.").hash).not.toBe(hash);
		expect(wording("", "Kapan? Besok.").hash).not.toBe(hash);
		expect(wording("Besok.", "Kapan?", "Ya.").hash).not.toBe(hash);
	});

	test("does not feel spaces, line ends or how an accent is encoded", () => {
		expect(wording("Besok  pagi.\r\n").hash).toBe(wording("Besok pagi.").hash);
		expect(wording("Caf\u00e9.").hash).toBe(wording("Cafe\u0301.").hash);
	});
});

describe("writing down", () => {
	test("every answer once, by slug", () => {
		expect(first).toMatchInlineSnapshot(`
			"{"faq":"a","hash":"cfde8c016a","hari":"2020-11-01","pertanyaan":"Kapan?","jawaban":"Lusa.","isi":""}
			{"faq":"b","hash":"e9e4b72c83","hari":"2020-11-01","pertanyaan":"Kapan?","jawaban":"Besok.","isi":""}
			"
		`);
		expect(addAnswers(first, present({ a: "Lusa.", b: "Besok." }), day("2020-11-09"))).toBe(first);
	});

	test("a changed answer is added below, and one that comes back once more", () => {
		const second = addAnswers(first, present({ a: "Lusa.", b: "Hari ini." }), day("2020-11-05"));
		const third = addAnswers(second, present({ a: "Lusa.", b: "Besok." }), day("2020-11-09"));
		expect(third.startsWith(second)).toBe(true);
		expect(second.startsWith(first)).toBe(true);
		expect(
			readAnswers(third)
				.versions.filter(({ faq }) => faq === "b")
				.map(({ hari, jawaban }) => `${hari} ${jawaban}`),
		).toEqual(["2020-11-01 Besok.", "2020-11-05 Hari ini.", "2020-11-09 Besok."]);
	});

	test("nothing is lost, whatever the words", () => {
		const text = fc.oneof(
			fc.string(),
			fc.constantFrom("Minggu\u2028lalu", "“é” 😀", "\r\n", "\\n", "\ud800"),
		);
		const answers = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.tuple(text, text, text));
		fc.assert(
			fc.property(fc.array(answers, { maxLength: 4 }), (days) => {
				let store = "";
				for (const answers of days) {
					const now = new Map(
						Object.entries(answers).map(([slug, [q, a, body]]) => [slug, wording(a, q, body)]),
					);
					const before = readAnswers(store).versions.length;
					store = addAnswers(store, now, day("2020-11-01"));
					const { versions, faults } = readAnswers(store);
					expect(faults).toEqual([]);
					expect(versions.length).toBeGreaterThanOrEqual(before);
					for (const [slug, { hash }] of now)
						expect(versions.findLast(({ faq }) => faq === slug)?.hash).toBe(hash);
				}
			}),
			{ numRuns: 40 },
		);
	});
});

describe("a store that was edited by hand", () => {
	const told = (text: string) => readAnswers(text).faults.map(({ line, message }) => `${line}: ${message}`);

	test("each fault by its line; the good lines stay", () => {
		const [a = "", b = ""] = first.split("\n");
		expect(
			told([a, b.replace("Besok", "Kemarin"), "", "{", `<<<<<<< HEAD`, "[]", a].join("\n")),
		).toMatchInlineSnapshot(`
			[
			  "2: kata-katanya tidak cocok lagi dengan sidiknya",
			  "4: baris ini bukan JSON yang utuh",
			  "5: tanda penggabungan git tertinggal di sini",
			  "6: baris ini bukan catatan jawaban",
			]
		`);
		expect(readAnswers(`{\n${first}`).versions).toHaveLength(2);
	});

	test("line ends of Windows do no harm", () => {
		expect(told(first.replaceAll("\n", "\r\n"))).toEqual([]);
	});
});
