/** A body that goes straight becomes the same page, to the letter, as by way of HTML. */
import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { toHtml } from "hast-util-to-html";
import { expect, test } from "vitest";
import { Refused } from "./allowed.ts";
import { isSameByHtml } from "./html-tree.ts";
import type { Format } from "./normalise.ts";
import { parseBody } from "./parse.ts";
import { plainText, portableHtml } from "./portable.ts";
import { bodyTree, treeByHtml } from "./render.ts";
import { konteks, singkatan } from "./uji.ts";

const root = new URL("../../", import.meta.url);
const context = { ...konteks, singkatan, waits: (href: string) => href === "/x" };

/** Everything a tree is used for, each way with a tree of its own. */
function expectSame(text: string, format: Format = "md"): void {
	const [straight, byHtml] = [bodyTree, treeByHtml].map((treeOf) => {
		const tree = treeOf(parseBody(text, format), context);
		return [toHtml(tree), portableHtml(tree, "https://kim.contoh.go.id/faq/"), plainText(tree)];
	});
	expect(straight).toEqual(byHtml);
}

test.each(globSync("content/**/*.{md,mdx}", { cwd: root }).sort())("%s", (path) => {
	expectSame(readFileSync(new URL(path, root), "utf8"), path.endsWith(".mdx") ? "mdx" : "md");
});

test("most texts of the sample go straight", () => {
	const trees = globSync("content/**/*.md", { cwd: root }).map((path) =>
		parseBody(readFileSync(new URL(path, root), "utf8"), "md"),
	);
	expect(trees.filter((tree) => isSameByHtml(tree)).length).toBeGreaterThan(trees.length * 0.9);
});

/** What Markdown is made of, in any order. */
const pieces = [
	...[
		"kata",
		"KPU",
		"e-KTP",
		"é",
		"😀",
		"07:00",
		"&amp;",
		"&copy;",
		"&nbsp;",
		"&#13;",
		'"',
		"'",
		"<",
		">",
		"&",
		"|",
	],
	...[
		" ",
		"  ",
		"\n",
		"\n\n",
		"\n\n",
		"\r\n",
		"  \n",
		"\\\n",
		" \n",
		"\t",
		"    ",
		"\\",
		"\u00a0",
		"\u0000",
		"\f",
	],
	...[
		"*",
		"**",
		"_",
		"~~",
		"`",
		"```\n",
		"[",
		"]",
		")",
		"](/faq/)",
		"](https://a.id/b?c=d&e=f)",
		'](</a b> "c")',
	],
	...[
		"[x](/x)",
		"[x](/ü)",
		'[x](/a"b)',
		"![x](gambar/rapat.jpg)",
		"![](y.jpg)",
		"<https://x.id/>",
		"https://kpu.go.id/",
		"a@b.id",
	],
	...[
		"- ",
		"  - ",
		"1. ",
		"3) ",
		"> ",
		"- [x] ",
		"- [ ] ",
		"# ",
		"## ",
		"### ",
		"---",
		"* * *",
		"| a | b |\n| - | :-: |\n",
		"| c |\n",
	],
	...["[^1]", "\n[^1]: catatan\n", "[a]", "\n[a]: /x\n", "![a]", "---\njudul: x\n---\n"],
	...[
		"\n:::peringatan\n",
		"\n:::\n",
		"\n:::langkah\n",
		"\n:::galeri\n",
		'\n::faq{id="cek-dpt"}\n',
		':tanggal{id="coklit"}',
	],
];

test("any text, whatever it is made of", () => {
	const text = fc
		.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 25 })
		.map((parts) => parts.join(""));
	fc.assert(
		fc.property(text, (text) => {
			try {
				expectSame(text);
			} catch (error) {
				if (!(error instanceof Refused)) throw error;
			}
		}),
		{ numRuns: 1000 },
	);
});

test.each([
	["notes", "a[^1]\n\n[^1]: b"],
	["a list to tick", "- [x] a\n- b"],
	["a link in a link", "[a <https://x.id/>](/faq/)"],
	["ends of lines of another system", "a\r\nb"],
	["a reference to one of them", "a&#13;b"],
])("%s: by way of HTML", (_, text) => {
	expect(isSameByHtml(parseBody(text, "md"))).toBe(false);
	expectSame(text);
});
