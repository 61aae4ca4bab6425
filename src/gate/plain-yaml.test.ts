/** The quick reader and the library agree: what the first reads, the second accepts and reads as the same. */
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../tests/batas.ts";
import { readContent } from "../intake/read.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { readYaml } from "./source.ts";

/** Order of keys included; the quick reader may pass on what it likes. Tells whether it read. */
function agrees(text: string): boolean {
	const quick = readPlainYaml(text);
	if (!quick) return false;
	const { yaml, data } = readYaml(text, 0);
	expect([...yaml.errors, ...yaml.warnings], text).toEqual([]);
	expect(quick, text).toEqual(data);
	expect(JSON.stringify(quick)).toBe(JSON.stringify(data));
	return true;
}

const fronts = readContent(join(import.meta.dirname, "../../content"))
	.filter(({ path }) => path.startsWith("kim/"))
	.map(({ front = "" }) => front);

test("nearly all files of the KIM are read by the quick reader", () => {
	expect(fronts.filter((front) => readPlainYaml(front)).length).toBeGreaterThan(fronts.length * 0.9);
});

test("what it reads", () => {
	const text = [
		"# Keterangan",
		"judul: Kabar tidak, ini kabar",
		"urutan: 10",
		"utama: true",
		'tanggal: "2020-11-17"',
		"ditinjau: 2020-11-17",
		"ringkasan: 4 pasangan calon, pukul 07.00   ",
		"tahapan: [coklit, 'masa tenang', \"#1: x\"]",
		"",
		"sumber:",
		"  - nama: Antara",
		"    tautan: https://a.id/#b",
		"  - nama: RRI",
		"pembina:",
		"  nama: Diskominfo",
		"  saluran:",
		"  - Facebook",
		"kosong:",
	].join("\r\n");
	expect(readPlainYaml(text)).toEqual({
		judul: "Kabar tidak, ini kabar",
		urutan: 10,
		utama: true,
		tanggal: "2020-11-17",
		ditinjau: "2020-11-17",
		ringkasan: "4 pasangan calon, pukul 07.00",
		tahapan: ["coklit", "masa tenang", "#1: x"],
		sumber: [{ nama: "Antara", tautan: "https://a.id/#b" }, { nama: "RRI" }],
		pembina: { nama: "Diskominfo", saluran: ["Facebook"] },
		kosong: null,
	});
	expect(agrees(text)).toBe(true);
});

/** Signs with a meaning of their own, and values that are no text. */
const values =
	`a|Kabar KIM|a: b|a #b|a#b|a:b|a:|:a|"a: b"|"a"b|"a\\n"|"a|'it''s'|'a'|[a, b]|[a, b,]|[a,,b]|[]|[ ]|[a: b]|[a:]|[a
b]|["x" , 'y' ]|["a" b]|[[a]]|[a]b|{a: b}|- a|-|- - a|? a|~|null|Null|True|FALSE|true|y|no|0|-0|+1|012|1_000|0x1F|0o7|1e3|.5|1.|12:30|2020-12-09|2020-12|2020-13-40
4 a|1e3 a|0x1F a|.inf|&a b|*a|!t a|!!str a|<<|@a|%a|\`a|,a|]|}|>|>-|"|'|#|# x|é|ß|ı|😀 a|a 😀|a\u00a0|\u00a0a|a\u0085b|\u2028|\uFEFFa|\ta|a\t|a\tb|...|---|__proto__|constructor`.split(
		/\||\n/,
	);
const keys = ["a b", "constructor", "null", "true", "__proto__", "A", '"q"', "1"];
const often = <T>(weight: number, usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>) =>
	fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: rare });
const line = fc
	.record({
		indent: often(5, fc.constantFrom(0, 2), fc.constantFrom(1, 3, 4)),
		dash: often(5, fc.constantFrom("", "", "- "), fc.constantFrom("-  ", "-")),
		key: often(9, fc.stringMatching(/^[a-h]$/), fc.constantFrom("", ...keys)),
		colon: often(9, fc.constant(": "), fc.constantFrom(":", ":  ", " : ")),
		value: often(2, fc.constantFrom("a", "", "[a, b]", '"a"', "7"), fc.constantFrom(...values)),
		blanks: often(5, fc.constant(""), fc.constantFrom(" ", "  ", "\r")),
	})
	.map(({ indent, dash, key, colon, value, blanks }) =>
		[" ".repeat(indent), dash, key && key + colon, value, blanks].join(""),
	);

describe("the library reads the same", () => {
	test("in every file of the KIM", () => {
		for (const front of fronts) agrees(front);
	});

	test.each(values)("in a column with the value %j", (value) => {
		for (const text of [
			`k: ${value}`,
			`k:\n  - ${value}`,
			`k: [a, ${value}]`,
			`k:\n  ${value}`,
			`${value}: a`,
		])
			agrees(text);
	});

	test("in lines of any kind and indentation", () => {
		let read = 0;
		fc.assert(
			fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
				if (agrees(lines.join("\n"))) read++;
			}),
			{ numRuns: runs(4000) },
		);
		expect(read).toBeGreaterThan(runs(40));
	});

	test("in real frontmatter with something strange in it", () => {
		let read = 0;
		fc.assert(
			fc.property(
				fc.nat(),
				fc.nat(),
				fc.nat(12),
				fc.oneof(line, fc.constantFrom(...values)),
				(pick, at, cut, put) => {
					const front = fronts[pick % fronts.length] as string;
					const from = at % (front.length + 1);
					if (agrees(front.slice(0, from) + put + front.slice(from + cut))) read++;
				},
			),
			{ numRuns: runs(1000) },
		);
		expect(read).toBeGreaterThan(runs(100));
	});
});
