import * as fc from "fast-check";
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { markdownToMdast } from "satteri";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { runs } from "../../tests/batas.ts";
import type { Blok } from "./blok.ts";
import { parseBody } from "./parse.ts";

function blocksOf(source: string, format: "md" | "mdx" = "md"): Blok[] {
	const found: Blok[] = [];
	visit(parseBody(source, format), "blok", (node) => {
		found.push(node);
	});
	return found;
}
const shape = ({ name, form, attributes, expressions }: Blok) => ({ name, form, attributes, expressions });

describe("a block is one node, however it is spelt", () => {
	test.each([
		["container", ':::peringatan{judul="Awas"}\nx\n:::', '<Peringatan judul="Awas">\n\nx\n\n</Peringatan>'],
		["leaf", '::faq{id="cek-dpt"}', '<Faq id="cek-dpt" />'],
		["text", 'Pada :tanggal{id="coklit"}.', 'Pada <Tanggal id="coklit" />.'],
	])("%s", (form, md, mdx) => {
		expect(blocksOf(md).map(shape)).toEqual(blocksOf(mdx, "mdx").map(shape));
		expect(blocksOf(md).map((b) => b.form)).toEqual([form]);
	});

	test("attributes that are no text are kept by name, for the gate", () => {
		expect(blocksOf("<Faq id={x} {...y} terbuka />", "mdx").map(shape)).toEqual([
			{ name: "faq", form: "leaf", attributes: {}, expressions: ["id", "...", "terbuka"] },
		]);
	});

	test("an unknown container is a block, for the gate; an unknown element stays what it is", () => {
		expect(blocksOf(":::video\nx\n:::").map((b) => b.name)).toEqual(["video"]);
		expect(blocksOf("<Video />", "mdx")).toEqual([]);
		expect(blocksOf("<peringatan>x</peringatan>", "mdx")).toEqual([]);
	});
});

describe("colons that are no blocks", () => {
	test.each([
		"Pukul 07:00",
		"07:00-13:00 WITA",
		"Catatan:penting",
		"a:b:c :d",
		":) 😀:tanggal",
		"Rapat: :tanggal tanpa nama",
		":tanggal{}",
		"**07:00** _jam 12:30_",
		"Jam\n07:00\nlewat",
		"Skor 2:1, ayat 3:16",
		"https://kpu.go.id:8080/a:b",
	])("%j keeps its text", (source) => {
		expect(textOf(parseBody(source, "md")).replaceAll(/[*_]/g, "")).toBe(source.replaceAll(/[*_]/g, ""));
		expect(blocksOf(source)).toEqual([]);
	});
});

describe("places", () => {
	const place = ({ position }: { position?: Blok["position"] }) =>
		`${position?.start.line}:${position?.start.column}@${position?.start.offset}`;

	test("are UTF-16 units behind emoji and dashes, as editors count", () => {
		const source = '😀😀 – pada :tanggal{id="coklit"} 😀 :tanggal{id="dpt"}';
		for (const block of blocksOf(source)) {
			expect(source.slice(block.position?.start.offset, block.position?.end.offset)).toBe(
				`:tanggal{id="${block.attributes.id}"}`,
			);
		}
		expect(blocksOf(source).map(place)).toEqual(["1:13@12", "1:38@37"]);
	});

	test("are the same with CRLF, save for the offset", () => {
		const source = '😀 – satu\n\ndua :tanggal{id="coklit"}';
		expect(blocksOf(source).map(place)).toEqual(["3:5@15"]);
		expect(blocksOf(source.replaceAll("\n", "\r\n")).map(place)).toEqual(["3:5@17"]);
	});

	test("count from the top of the file, frontmatter included", () => {
		const front = "---\njudul: 😀\n---\n\n";
		expect(blocksOf(`${front}::faq{id="a"}`).map(place)).toEqual(["5:1@19"]);
		expect(blocksOf(`${front}<Faq id="a" />`, "mdx").map(place)).toEqual(["5:1@19"]);
	});

	test("of MDX that cannot be read are in its message", () => {
		expect(() => parseBody("😀😀 <b", "mdx")).toThrow(/1:6/);
		expect(() => parseBody("a\n\n<Peringatan>\n\nb", "mdx")).toThrow(/\d+:\d+/);
	});
});

/** Pieces of what volunteers write; no line begins with a colon, no label or attributes follow one. */
const piece = fc.oneof(
	fc.constantFrom(
		"Pukul 07:00",
		"12:30:15",
		"Catatan:penting",
		"a:b",
		":)",
		"😀",
		" – ",
		"KPU",
		"\r\n",
		"\n",
		"\n\n",
		" ",
	),
	fc.constantFrom(
		"**",
		"_",
		"`",
		"- ",
		"> ",
		"## ",
		"1. ",
		"| a | b |",
		"\\",
		"&amp;",
		"<",
		">",
		"(",
		")",
		"!",
		"~~",
		"---",
	),
	fc.stringMatching(/^[a-z]{1,6}$/),
);
const features = { gfm: { footnotes: true }, frontmatter: true } as const;

test("whatever is written, blocks aside, the text is what Markdown without directives has", () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const source = pieces.join("").replaceAll(/^[ \t>|-]*:/gm, "");
			expect(textOf(parseBody(source, "md"))).toBe(textOf(markdownToMdast(source, { features }) as Root));
		}),
		{ numRuns: runs(500) },
	);
});

test("any text at all is read as Markdown without throwing", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 200 }), (source) => {
			parseBody(source, "md");
		}),
		{ numRuns: runs(300) },
	);
});

test("with CRLF the text is the same, but for the line ends", () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const source = pieces.join("").replaceAll("\r\n", "\n");
			const flat = (text: string) => text.replaceAll("\r\n", "\n");
			expect(flat(textOf(parseBody(source.replaceAll("\n", "\r\n"), "md")))).toBe(
				textOf(parseBody(source, "md")),
			);
		}),
	);
});
