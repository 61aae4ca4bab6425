/** What the desk shows of a draft is what the site will show. */
import { globSync, readFileSync } from "node:fs";
import { htmlToHast } from "satteri";
import { expect, test } from "vitest";
import { parseBody } from "../../text/parse.ts";
import { renderBody } from "../../text/render.ts";
import { konteks, singkatan } from "../../text/uji.ts";
import { parseText } from "./parse.ts";
import { renderDraft } from "./render.ts";

const root = new URL("../../../", import.meta.url);
const context = { ...konteks, singkatan };
/** Two spellings of an empty attribute are one. */
const read = (html: string) => htmlToHast(html, { fragment: true });

test.each(globSync("content/**/*.md", { cwd: root }).sort())("%s", (path) => {
	const text = readFileSync(new URL(path, root), "utf8");
	expect(read(renderDraft(parseText(text, "md"), context))).toEqual(
		read(renderBody(parseBody(text, "md"), context).html),
	);
});

test.each([
	"- a\n- [x] b\n\n  c\n- :::peringatan\n  d\n  :::\n\n1. e\n\n   f",
	"| a | b | c |\n| :-- | :-: | --: |\n| KPU | `x` | 1 |",
	"a[^1] dan[^1] lalu[^2]\n\n[^1]: b\n[^2]: c\n\n    d",
	'## KPU ![a](gambar/rapat.jpg)\n\n![b](gambar/rapat.jpg) ![c](gambar/lain.jpg)\n\n[d][e]\n\n[e]: /faq/ "f"',
	"::::langkah\n1. a\n\n   :::peringatan\n   KPU\n   :::\n::::\n\n```js\na < b\n```\n\n> c\\\n> ~~d~~ pukul 07:00",
])("%j", (text) => {
	expect(read(renderDraft(parseText(text, "md"), context))).toEqual(
		read(renderBody(parseBody(text, "md"), context).html),
	);
});
