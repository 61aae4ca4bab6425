/** The parser in the browser gives the same tree as the native one of the build. */
import { globSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { runs } from "../../../tests/batas.ts";
import { check } from "../../gate/check.ts";
import { readDocument } from "../../gate/document.ts";
import { gatherWorld, worldOf } from "../../gate/world.ts";
import { parseBody } from "../../text/parse.ts";
import { parseText } from "./parse.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** A tree as lines: what each node is, says and where it stands. Neighbouring texts are one. */
function outline(node: Nodes, ends: boolean, depth = 0): string {
	const { type, position, ...rest } = node;
	const { children = [], data: _, ...facts } = rest as { children?: Nodes[]; data?: unknown };
	const said = Object.entries(facts).filter(([, value]) => value !== undefined && value !== null);
	const { start, end } = position ?? {};
	const at = [start, ...(ends ? [end] : [])].map((p) => `${p?.line}:${p?.column} ${p?.offset}`).join("–");
	const line = `${"  ".repeat(depth)}${type} ${JSON.stringify(Object.fromEntries(said.sort()))} ${at}`;
	return [line, ...joined(children).map((child) => outline(child, ends, depth + 1))].join("\n");
}

function joined(nodes: readonly Nodes[]): Nodes[] {
	const result: Nodes[] = [];
	for (const node of nodes) {
		const last = result.at(-1);
		if (node.type === "text" && last?.type === "text" && last.position && node.position)
			result[result.length - 1] = {
				...last,
				value: last.value + node.value,
				position: { start: last.position.start, end: node.position.end },
			};
		else result.push(node);
	}
	return result;
}

describe("every real file", () => {
	const files = globSync("content/**/*.md", { cwd: root }).sort();

	test("there are some", () => expect(files.length).toBeGreaterThan(20));

	test.each(files)("%s", (path) => {
		const text = read(path);
		expect(outline(parseText(text, "md"), true)).toBe(outline(parseBody(text, "md"), true));
	});
});

/** Begins and texts are compared; where a container ends the parsers count blanks differently. */
const same = (text: string) => {
	expect(outline(parseText(text, "md"), false)).toBe(outline(parseBody(text, "md"), false));
};

describe("tricky text", () => {
	test.each([
		["clock times", "pukul 07:00 WIB sampai 13:00, skor 2:1:0, rasio 1:a, a::b, http://x:80"],
		["words with a colon", "Catatan:penting sekali, kata:kata[**x**], :D dan :smile:"],
		["references in a sentence", 'Pada :tanggal{id="coklit"}, **:tanggal{id="a" bagian="mulai"}**.'],
		["a reference in a table", '| a | b |\n|---|--:|\n| 07:00 | :tanggal{id="x"} |'],
		["a reference in a heading", '## Sampai :tanggal{id="x"}'],
		["emoji before a reference", 'halo 😀 pada :tanggal{id="x"} 😀 **é**'],
		["nested containers", '::::peringatan{judul="Luar"}\n:::langkah\n1. a\n2. b\n:::\n::::\n\nakhir'],
		["nested containers of one length", ":::peringatan\n:::langkah\n1. a\n:::\n:::"],
		["blocks in a container", ':::peringatan\nisi 07:00\n\n::tahapan{id="coklit"}\n\n- a\n- b\n:::'],
		["a container in a list", '- a\n\n  ::faq{id="b"}\n- c'],
		["a container in a quotation", "> :::peringatan\n> isi\n> :::\n\nlepas"],
		["a container never closed", ":::peringatan\nisi"],
		["a block between lines", 'atas\n::faq{id="a"}\nbawah'],
		["an unknown block", ":::kotak\nisi\n:::\n\n::video{src=x}"],
		["blanks after a block", '::faq{id="a"}  \t\n\nlepas'],
		["a blank before the braces", ':::peringatan {judul="x"}\nisi\n:::'],
		["words after the braces", ':::peringatan{judul="x"} lalu\nisi\n:::'],
		["a title without braces", ":::peringatan Penting\nisi\n:::"],
		[
			"a quote never closed",
			'::faq{id="cek-dpt}\n\n:::peringatan{judul="a}\nisi\n:::\n\nx :tanggal{id="a} y',
		],
		["a brace never closed", 'x :tanggal{id="a" y\n\n::faq{id="a"'],
		["a colon instead of an equals sign", '::faq{id:"a"} \n\nx :tanggal{id:"a"} y'],
		["curly quotes", "::faq{id=“a”}"],
		["an entity in an attribute", ':::peringatan{judul="a &amp; b"}\nisi\n:::'],
		["short attributes", "::faq{#a .b .c}"],
		["attributes twice", '::faq{id="a" id="b"}'],
		["directives in code", '`:tanggal{id="x` dan\n\n```\n:::peringatan {x}\n```\n\n    ::faq{id="a}'],
		["a directive in a link", '[x :tanggal{id="a"}](/a/) <https://a.id/:b{c}>'],
		["an escaped directive", '\\:tanggal{id="a"} dan \\:b'],
		["bare addresses", "lihat www.kpu.go.id, https://kpu.go.id/a:b dan a@kpu.go.id."],
		["footnotes", "satu[^1]\n\n[^1]: isi 07:00\n    lanjut"],
		["task lists, deletions, breaks", "- [ ] a\n- [x] b ~~c~~\n\nx  \ny\\\nz\n\n***"],
		["references to addresses", "[a][b] ![c][b]\n\n[b]: javascript:alert(1) 'd'"],
		["raw HTML", "a <b>x</b>\n\n<div>\ny\n</div>\n\n<!-- z -->"],
		["Windows line ends", "---\r\njudul: a\r\n---\r\n\r\n## H\r\n\r\n:::langkah\r\n1. 07:00\r\n:::\r\n"],
		["frontmatter only", "---\njudul: a\n---\n"],
		["nothing", ""],
	])("%s", (_, text) => same(text));
});

/** What a volunteer might type, right and wrong. */
const words = fc.constantFrom(
	"warga datang pukul 07:00",
	"Catatan:penting",
	"**tebal** dan *miring*",
	'pada :tanggal{id="coklit"} pagi',
	'pada :tanggal{id="tidak-ada"}',
	'pada :tanggal{id="coklit} pagi',
	"lihat [ini](https://kpu.go.id/)",
	"lihat [ini](javascript:alert(1))",
	"![](gambar/a.jpg)",
	"`kode` 1:2",
	"<b>x</b>",
	"Hari pemungutan suara 23 September 2020",
);
const block = fc.oneof(
	fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" ")),
	fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join("\n")),
	words.map((text) => `### ${text}`),
	words.map((text) => `> ${text}`),
	words.map((text) => `| a | b |\n|---|---|\n| ${text} | 07:00 |`),
	fc.constantFrom(
		'::faq{id="cek-dpt"}',
		'::faq{id="cek-dpt}',
		"::faq",
		'::fak{id="x"}',
		'::tahapan{id="coklitt"}',
		"::kontak",
		"---",
	),
	fc
		.tuple(fc.constantFrom("", "{}", '{judul="A"}', ' {judul="A"}', '{jdul="A"}', '{judul="A}', " A"), words)
		.map(([attributes, text]) => `:::peringatan${attributes}\n${text}\n:::`),
	words.map((text) => `::::peringatan\n${text}\n\n:::langkah\n1. ${text}\n:::\n::::`),
);
const file = fc
	.array(block, { maxLength: 6 })
	.map((blocks) => `---\njudul: A\ntanggal: "2020-11-17"\nringkasan: B\n---\n\n${blocks.join("\n\n")}\n`);

test("what a volunteer might type gives the same tree, and the gate says the same of it", () => {
	const stages = globSync("content/pemilihan/2020/**/*.mdx", { cwd: root });
	const documents = ["content/situs.yaml", ...stages].map((path) =>
		readDocument(path.replaceAll("\\", "/").replace("content/", ""), read(path), parseBody),
	);
	const world = worldOf(gatherWorld(documents), { regionName: () => undefined, file: () => undefined });
	const path = "kim/sekarbela/kabar/a.md";
	fc.assert(
		fc.property(file, (text) => {
			same(text);
			const problems = [parseText, parseBody].map((parse) => check(readDocument(path, text, parse), world));
			expect(problems[0]).toEqual(problems[1]);
		}),
		{ numRuns: runs(120) },
	);
});

test("never throws on text", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
			parseText(text, "md");
		}),
	);
});
