/**
 * Mistakes a volunteer makes, each in a whole file, with what periksa says of it. `▮` marks where the
 * author should be sent; it is taken out before the file is looked at. What is said word for word, with
 * the line and the caret, is approved in `kesalahan.approved.txt`: read it as a volunteer would.
 */
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { formatProblems } from "../../scripts/terminal.ts";
import { documentOf } from "../intake/read.ts";
import { check } from "./check.ts";
import type { Problem } from "./problem.ts";
import { dunia, tempatContoh } from "./uji.ts";
import { file, groups, kabar } from "./uji-kesalahan.ts";

const mark = "▮";
/** The mark as it stands in each encoding that the table uses. */
const marks = ["utf8", "utf16le"].map((encoding) => Buffer.from(mark, encoding as BufferEncoding));

interface Looked {
	problems: Problem[];
	expected: string;
	said: string;
}

/** Takes the mark out, and looks at the file as periksa does. */
function look(path: string, source: string | Uint8Array): Looked {
	const whole = Buffer.from(source as string);
	// In Latin-1 the mark is lost to one byte: the low half of U+25AE.
	const found = marks.map((bytes) => [whole.indexOf(bytes), bytes.length] as const);
	const [at, length] = found.find(([at]) => at >= 0) ?? [whole.indexOf(0xae), 1];
	if (at < 0) throw new Error("no mark");
	const before = typeof source === "string" ? whole.toString("utf8", 0, at) : whole.toString("latin1", 0, at);
	const document = documentOf(path, Buffer.concat([whole.subarray(0, at), whole.subarray(at + length)]));
	const problems = check(document, dunia);
	const said = stripVTControlCharacters(formatProblems(problems, "content", () => document.text));
	return {
		problems,
		expected: `${before.split("\n").length}:${before.length - before.lastIndexOf("\n")}`,
		said: said.slice(0, said.lastIndexOf("\n\n")),
	};
}

const all = Object.entries(groups).flatMap(([group, { path, faults }]) =>
	faults.map(([what, source, own = path]) => ({ group, what, path: own, ...look(own, source) })),
);

test("the table is long and says everything once", () => {
	expect(all.length).toBeGreaterThanOrEqual(60);
	expect(new Set(all.map(({ group, what }) => `${group}: ${what}`)).size).toBe(all.length);
});

describe.each(Object.keys(groups))("%s", (group) => {
	const own = all.filter((fault) => fault.group === group);
	test.each(own.map((fault) => [fault.what, fault] as const))("%s", (_, { problems, expected, said }) => {
		expect(
			problems.map(({ line, column }) => `${line}:${column}`),
			said,
		).toContain(expected);
		for (const { message, suggestion } of problems) {
			expect(`${message} ${suggestion}`).not.toMatch(/undefined|null|NaN|\[object|Error|xpected|nvalid/);
			expect(suggestion).toMatch(/\S/);
		}
	});
});

test("what is said, word for word", async () => {
	const text = all.map(({ group, what, said }) => `■ ${group}: ${what}\n${said}\n`).join("\n");
	await expect(text).toMatchFileSnapshot("kesalahan.approved.txt");
});

describe("what is no mistake", () => {
	test.each([
		["byte order mark", `\uFEFF${file(kabar)}`],
		["CRLF", file(kabar).replaceAll("\n", "\r\n")],
		["byte order mark and CRLF", `\uFEFF${file(kabar)}`.replaceAll("\n", "\r\n")],
		["no last line end", file(kabar).trimEnd()],
		[
			"hours, ratios and colons in a sentence",
			file(kabar, "Pukul 07:00, rasio 1:2, catatan:penting, :) 10:30"),
		],
		["braces and less-than in .md", file(kabar, "Anak <5 tahun {tidak} ikut, a < b > c.")],
		["a date in quotes", file(kabar.replace("2020-11-17", '"2020-11-17"'))],
		["emoji and dashes", file(kabar, "Warga 😀 – “siap”…")],
		["hyphens that a phone made one long dash", `—\n${kabar}\n—\n\nIsi.\n`],
		["bullets from WhatsApp", file(kabar, "• Bawa KTP-el\n• Pakai masker")],
		[
			"blanks and capitals in the first line of a block",
			file(kabar, '::: Peringatan {judul="Awas"}\nIsi.\n:::'),
		],
		["turned quotes in the keys of a block", file(kabar, ":::peringatan{judul=“Awas”}\nIsi.\n:::")],
		["signs nobody sees before a column", file(kabar).replace("judul: ", "\u200bjudul:\u00a0")],
	])("%s", (_, text) => {
		expect(check(documentOf(tempatContoh.kabar, Buffer.from(text)), dunia)).toEqual([]);
	});

	test.each(["", "\uFEFF"])("UTF-16 from Notepad, mark %j", (mark) => {
		const bytes = Buffer.from(`${mark}${file(kabar)}`, "utf16le");
		expect(check(documentOf(tempatContoh.kabar, bytes), dunia)).toEqual([]);
	});
});
