/** What passed the gate renders to harmless HTML: known elements, known addresses, nothing that runs. */
import * as fc from "fast-check";
import type { Root } from "hast";
import { htmlToHast } from "satteri";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { runs } from "../../tests/batas.ts";
import { html as render } from "../text/uji.ts";
import { isError } from "./problem.ts";
import { berkas, problemsOf, tempatContoh } from "./uji.ts";

type Format = "md" | "mdx";
const fileOf = (body: string, format: Format) => berkas(format === "md" ? "kabar" : "halaman", body);
const pathOf = (format: Format) => (format === "md" ? tempatContoh.kabar : tempatContoh.halaman);

const passes = (body: string, format: Format) =>
	!problemsOf(pathOf(format), fileOf(body, format)).some(isError);

const address = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

/** Elements a body may have; the first three are what an HTML parser puts around it. */
const elements =
	/^(?:html|head|body|a|abbr|blockquote|br|code|del|div|em|figcaption|figure|h[2-6]|hr|img|input|li|ol|p|pre|section|span|strong|sup|t(?:able|body|d|h|head|r)|time|ul)$/;

function expectHarmless(source: string) {
	visit(htmlToHast(source) as Root, (node) => {
		if (node.type === "root" || node.type === "text") return;
		expect(node.type).toBe("element");
		if (node.type !== "element") return;
		expect(node.tagName).toMatch(elements);
		for (const [name, value] of Object.entries(node.properties)) {
			expect(name).not.toMatch(/^on|^style$|^srcDoc$|^formAction$/i);
			if (name === "href" || name === "src") expect(String(value)).toMatch(address);
		}
	});
}

describe("addresses that run something", () => {
	test.each([
		["[a](javascript:alert(1))"],
		["[a](JaVaScRiPt:alert(1))"],
		["[a](&#x6A;avascript:alert(1))"],
		["[a](java&Tab;script:alert(1))"],
		["[a](<java\tscript:alert(1)>)"],
		["[a](\u0001javascript:alert(1))"],
		["[a](vbscript:x)"],
		["[a](data:text/html,<script>1</script>)"],
		["[a][b]\n\n[b]: javascript:alert(1)"],
		["<javascript:alert(1)>"],
		["![a](javascript:alert(1))"],
		["![a][b]\n\n[b]: https://evil.example/x.png"],
		['[a](https://a.id "onmouseover=alert(1)")'],
		['<a href="javascript:alert(1)">a</a>'],
		['<img src=x onerror="alert(1)">'],
		["[^1]\n\n[^1]: [a](javascript:alert(1))"],
		[':::kutipan{sumber="[a](javascript:alert(1))"}\nx\n:::'],
	])("%j stops at the gate, or is harmless", (body) => {
		for (const format of ["md", "mdx"] as const)
			if (passes(body, format)) expectHarmless(render(fileOf(body, format), format));
	});

	test.each([
		"[a](javascript:alert(1))",
		"[a][b]\n\n[b]: javascript:alert(1)",
		"[a](&#x6A;avascript:alert(1))",
	])("%j stops at the gate in both spellings", (body) => {
		expect([passes(body, "md"), passes(body, "mdx")]).toEqual([false, false]);
	});
});

const url = fc.oneof(
	fc.constantFrom(
		"/faq/",
		"https://a.id/x?y=1&z",
		"javascript:x",
		"#a",
		"mailto:a@b.id",
		"tel:+62",
		"//e.id",
		"gambar/foto.jpg",
	),
	fc.webUrl(),
	fc.string({ maxLength: 12 }),
);
const shard = fc.oneof(
	url.map((u) => `[a](${u})`),
	url.map((u) => `[a](<${u}> "${u}")`),
	url.map((u) => `[b]: ${u}\n`),
	url.map((u) => `![a](${u})`),
	url.map((u) => `<${u}>`),
	url.map((u) => `<Kutipan sumber="${u}">\n\nx\n\n</Kutipan>`),
	url.map((u) => `:::kutipan{sumber="${u}" asal="${u}"}\nx\n:::`),
	url.map((u) => `<a href="${u}" onclick="x">`),
	fc.constantFrom(
		"[a][b]",
		"![a][b]",
		"[b]",
		"[^1]",
		"[^1]: x\n",
		"<script>",
		"{x}",
		"`",
		"\n\n",
		"> ",
		"- [x] ",
		"| a |\n| - |\n",
	),
);

test("whatever passes the gate is harmless", () => {
	let passed = 0;
	fc.assert(
		fc.property(fc.array(shard, { maxLength: 5 }), fc.constantFrom<Format>("md", "mdx"), (shards, format) => {
			const body = shards.join("\n\n");
			if (!passes(body, format)) return;
			passed++;
			expectHarmless(render(fileOf(body, format), format));
		}),
		{ numRuns: runs(1000) },
	);
	expect(passed).toBeGreaterThan(20);
});
