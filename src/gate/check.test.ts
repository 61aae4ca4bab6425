import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../tests/batas.ts";
import { open, readContent } from "../intake/read.ts";
import { type KindName, kinds } from "../model/schemas/kinds.ts";
import { check } from "./check.ts";
import { faultySource, readSource, type Source } from "./source.ts";
import { berkas, dunia, laporan, problemsOf, read, tempatContoh } from "./uji.ts";

const names = Object.keys(kinds) as KindName[];

describe("good files have no problem", () => {
	test.each(names)("the least %s", (kind) => {
		expect(laporan(tempatContoh[kind], berkas(kind))).toBe("baik");
	});
});

test("problems come in the order of the text, whatever rule finds them", () => {
	const text = berkas("kabar", '# Satu\n\n<b>x</b> [y](z)\n\n::faq{id="w"}', { tanggal: "besok" });
	expect(problemsOf(tempatContoh.kabar, text).map(({ line, rule }) => `${line} ${rule}`)).toEqual([
		"3 kolom",
		"7 judul-bagian",
		"9 isi",
		"9 tautan",
		"11 rujukan",
	]);
});

test("what is no text gets one problem and no more", () => {
	const fault = { offset: 0, message: "berkas ini bukan teks", suggestion: "Simpan sebagai teks." };
	expect(check(open(faultySource(tempatContoh.kabar, "", fault)), dunia)).toEqual([
		{
			file: tempatContoh.kabar,
			line: 1,
			column: 1,
			rule: "teks",
			severity: "error",
			message: fault.message,
			suggestion: fault.suggestion,
		},
	]);
});

/** Every problem has a place in the text, words, and a remedy; and two looks see the same. */
function expectSane(path: string, text: string) {
	const problems = problemsOf(path, text);
	// Places are those of the text as it was meant.
	const lines = readSource(path, text).text.split("\n");
	for (const { line, column, message, suggestion } of problems) {
		expect(line >= 1 && line <= lines.length, `line ${line} of ${lines.length}`).toBe(true);
		expect(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1, `column ${column}`).toBe(true);
		expect(message).not.toBe("");
		expect(suggestion).not.toBe("");
	}
	expect(problemsOf(path, text)).toEqual(problems);
}

const anyPath = fc.constantFrom(...Object.values(tempatContoh), "README.md", "kim/A b/kabar/x.md");
/** What hurts parsers: marks of YAML, Markdown, directives and MDX, emoji, strange line ends. */
const shard = fc.oneof(
	fc.constantFrom(
		"---\n",
		"---",
		"\n",
		"\r\n",
		"\r",
		"\uFEFF",
		"\t",
		"  ",
		": ",
		"- ",
		"? ",
		"[",
		"]",
		"{",
		"}",
	),
	fc.constantFrom(
		"&a ",
		"*a",
		"!!x ",
		"!",
		"%",
		"|",
		">",
		"'",
		'"',
		"\\",
		"#",
		"# ",
		"<<: *a\n",
		"null",
		"~",
	),
	fc.constantFrom(
		":::peringatan\n",
		":::\n",
		':tanggal{id="coklit"}',
		"::faq{id=x}",
		"::",
		":a[b]{c}",
		"😀",
		"–",
	),
	fc.constantFrom(
		"<",
		">",
		"<b>",
		"</b>",
		"<Faq id={x} />",
		"<Peringatan>",
		"</Peringatan>",
		"{x}",
		"import a\n",
	),
	fc.constantFrom(
		"![a](gambar/foto.jpg)",
		"[x](javascript:y)",
		"[^1]",
		"[^1]: z\n",
		"| a |\n| - |\n",
		"```\n",
		"    ",
	),
	fc.constantFrom("judul: x\n", "jadwal:\n", "  - mulai: 2020-12\n", "__proto__: 1\n", "pemilihan: 2020\n"),
	fc.string({ unit: "binary", maxLength: 8 }),
);

describe("never throws", () => {
	test("for any text", () => {
		fc.assert(
			fc.property(anyPath, fc.string({ unit: "binary", maxLength: 300 }), (path, text) => {
				expectSane(path, text);
			}),
			{ numRuns: runs(300) },
		);
	});

	test("for marks of every language in any order", () => {
		fc.assert(
			fc.property(anyPath, fc.array(shard, { maxLength: 30 }), fc.boolean(), (path, shards, front) => {
				expectSane(path, (front ? "---\njudul: x\n" : "") + shards.join(""));
			}),
			{ numRuns: runs(800) },
		);
	});

	describe("for a real file", () => {
		const documents = readContent(join(import.meta.dirname, "../../content"));

		test("that is cut, doubled or written into anywhere", () => {
			fc.assert(
				fc.property(
					fc.nat(),
					fc.array(fc.tuple(fc.nat(), fc.nat(40), shard), { minLength: 1, maxLength: 4 }),
					(pick, cuts) => {
						const { path, text } = documents[pick % documents.length] as Source;
						const mutated = cuts.reduce((old, [at, length, insert]) => {
							const from = at % (old.length + 1);
							return old.slice(0, from) + insert + old.slice(from + length);
						}, text);
						expectSane(path, mutated);
					},
				),
				{ numRuns: runs(600) },
			);
		});

		test("with CRLF: the same problems at the same lines", () => {
			for (const { path, text } of documents) {
				const places = (source: string) =>
					problemsOf(path, source).map(({ line, column, rule }) => `${line}:${column} ${rule}`);
				expect(places(text.replaceAll("\n", "\r\n")), path).toEqual(places(text));
			}
		});

		test("and it reads as the file it is", () => {
			for (const { path, text, data } of documents) expect(read(path, text).data).toEqual(data);
		});
	});
});

test("what steers a terminal is shown as a sign that it was there", () => {
	const text = berkas("kabar", "Isi.").replace(
		"judul: Kabar",
		'judul: Kabar\nju\\x1Bdul: "x"'.replace("\\x1B", "\u001B"),
	);
	const said = JSON.stringify(problemsOf(tempatContoh.kabar, text));
	expect(said).not.toContain("\\u001b");
	expect(said).toContain("�");
});
