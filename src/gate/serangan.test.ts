/**
 * Attacks through content. Each is stopped at the gate with a place and a reason, or is shown to end as
 * harmless text. `▮` marks where the author is sent; it is taken out before the file is looked at.
 * Canaries prove that nothing an author writes is ever run.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { formatProblems } from "../../scripts/terminal.ts";
import { renderDraft } from "../channels/tulis/render.ts";
import { loadContent } from "../intake/load.ts";
import { documentOf, viewFiles } from "../intake/read.ts";
import { type KindName, kinds } from "../model/schemas/kinds.ts";
import type { BodyContext } from "../text/context.ts";
import type { Format } from "../text/normalise.ts";
import { parseBody } from "../text/parse.ts";
import { renderBody } from "../text/render.ts";
import { konteks } from "../text/uji.ts";
import { check } from "./check.ts";
import { isError, type Problem } from "./problem.ts";
import { berkas, dunia, read, tempatContoh } from "./uji.ts";
import { harmIn } from "./uji-html.ts";
import { gatherWorld, worldOf } from "./world.ts";

const root = mkdtempSync(join(tmpdir(), "corong-serangan-"));
const canaryFile = join(root, "kenari");
const canaries = globalThis as { kenari?: unknown };
/** Code that would be noticed if it ran. */
const run = `globalThis.kenari = require("node:fs").writeFileSync("${canaryFile}", "x") ?? 1`;

afterAll(() => {
	expect(canaries.kenari).toBeUndefined();
	expect(existsSync(canaryFile)).toBe(false);
	expect(Object.keys(Object.prototype)).toEqual([]);
	expect(({} as { jahat?: unknown }).jahat).toBeUndefined();
	rmSync(root, { recursive: true });
});

/** Everything a body refers to exists, so that no attack is harmless only because a name is unknown. */
const permissive: BodyContext = {
	...konteks,
	gambar: (url) => ({ src: `/g/${encodeURI(url)}`, srcset: "", width: 1, height: 1 }),
};

const errorsOf = (path: string, text: string): Problem[] =>
	check(documentOf(path, Buffer.from(text)), dunia).filter(isError);
const htmlOf = (text: string, format: Format) => renderBody(parseBody(text, format), permissive).html;

/** Rejected at the mark by this rule, in words. Returns nothing; what is rejected is never rendered. */
function expectRejected(path: string, marked: string, rule: string) {
	const at = marked.indexOf("▮");
	const lines = marked.slice(0, at).split("\n");
	const errors = errorsOf(path, marked.replace("▮", ""));
	expect(errors.map((e) => `${e.line}:${e.column} ${e.rule}`)).toContain(
		`${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${rule}`,
	);
	for (const { message, suggestion } of errors) expect(`${message} ${suggestion}`).toMatch(/\S+ \S+/);
}

const inBody = (kind: KindName, body: string) => berkas(kind, body);

const elements = [
	`▮<script>${run}</script>`,
	'▮<ScRiPt src="//e.id/x.js"></ScRiPt>',
	"Halo ▮<script>x</script>",
	'▮<svg onload="x"></svg>',
	'▮<svg><script href="data:,x" /></svg>',
	'▮<iframe src="https://e.id"></iframe>',
	'▮<iframe srcdoc="&lt;script&gt;x&lt;/script&gt;"></iframe>',
	"▮<style>{'*{display:none}'}</style>",
	'Halo ▮<b onclick="x">b</b>',
	'▮<img src="x" onerror="x" />',
	'Halo ▮<a href="javascript:x">b</a>',
	'▮<details open ontoggle="x">b</details>',
	'▮<form action="https://e.id"><button>b</button></form>',
	'▮<object data="x.swf"></object>',
	'▮<base href="https://e.id/" />',
	'▮<meta http-equiv="refresh" content="0;url=https://e.id" />',
	'▮<link rel="stylesheet" href="https://e.id/x.css" />',
	'▮<math><a xlink:href="javascript:x">b</a></math>',
	'▮<template><b onclick="x">b</b></template>',
	'▮<custom-element onclick="x"></custom-element>',
];
const onlyMd = [
	"▮<!DOCTYPE html>",
	"▮<![CDATA[ <script>x</script> ]]>",
	"▮<?php x ?>",
	"▮<!-- x --><script>x</script>",
	"Halo ▮<!-- x -->",
	"▮<script\n>x</script\n>",
	"- ▮<script>x</script>",
	"> ▮<script>x</script>",
	"| a |\n| - |\n| ▮<img src=x onerror=x> |",
	"## Halo ▮<img src=x onerror=x>",
	"[▮<img src=x onerror=x>](/faq/)",
	"[^1]\n\n[^1]: ▮<script>x</script>",
	":::peringatan\n▮<script>x</script>\n:::",
	":::galeri\n▮<img src=x onerror=x>\n:::",
];
const onlyMdx = [
	'▮import x from "node:fs"',
	`▮import "data:text/javascript,globalThis.kenari=1"`,
	'▮import x from "../../sekarbela/gambar/foto.jpg"',
	`▮export const x = (${run})`,
	"▮export default function () { return 1 }",
	`▮{${run}}`,
	`Halo ▮{globalThis.kenari = 1} dunia`,
	"Halo ▮{process.env.HOME}",
	"Halo ▮{/* x */} dunia",
	"▮{await import('node:fs')}",
	"▮{`$" + "{globalThis}`}",
	"- ▮{1}",
	"> ▮{1}",
	"| a |\n| - |\n| ▮{1} |",
	"## Halo ▮{1}",
	"[▮{1}](/faq/)",
	`▮<Peringatan {...(${run})}>x</Peringatan>`,
	`▮<Peringatan judul={${run}}>\nx\n</Peringatan>`,
	"▮<Faq id={process.env.HOME} />",
	"▮<Faq id={`cek-dpt`} />",
	"▮<Peringatan judul=<b>x</b>>\nx\n</Peringatan>",
	'▮<Fragment set:html="<script>x</script>" />',
	"▮<>x</>",
	"▮<Astro.self />",
	"▮<a:b />",
	"▮<slot />",
	'▮<script is:inline src="https://e.id/x.js"></script>',
	'▮<Peringatan onclick="x">\nx\n</Peringatan>',
	'▮<Peringatan set:html="<script>x</script>">\nx\n</Peringatan>',
	'▮<Peringatan client:load="x">\nx\n</Peringatan>',
	'▮<peringatan judul="x">\nx\n</peringatan>',
	'▮<Constructor id="x" />',
];

describe("markup that runs or frames something, in .md", () => {
	test.each([...elements, ...onlyMd])("%s", (body) => {
		expectRejected(tempatContoh.kabar, inBody("kabar", body), "isi");
	});
});

describe("markup that runs or frames something, in .mdx", () => {
	test.each([...elements, ...onlyMdx])("%s", (body) => {
		expectRejected(tempatContoh.kim, inBody("kim", body), "isi");
	});
});

test("even past the gate no markup is rendered", () => {
	for (const body of [...elements, ...onlyMd])
		expect(() => htmlOf(inBody("kabar", body).replace("▮", ""), "md"), body).toThrow();
	for (const body of [...elements, ...onlyMdx])
		expect(() => htmlOf(inBody("kim", body).replace("▮", ""), "mdx"), body).toThrow();
});

test("a draft is shown in the desk without it", () => {
	for (const body of [...elements, ...onlyMd]) {
		const tree = parseBody(inBody("kabar", body).replace("▮", ""), "md");
		expect(harmIn(renderDraft(tree, permissive)), body).toEqual([]);
	}
});

const badAddresses = [
	"javascript:alert(1)",
	"JaVaScRiPt:alert(1)",
	"vbscript:msgbox(1)",
	"data:text/html,x",
	"data:text/html;base64,PHNjcmlwdD4=",
	"blob:https://e.id/x",
	"file:///etc/passwd",
	"ftp://e.id/",
	"intent://e.id#Intent;end",
	"view-source:https://e.id",
	"//e.id/x",
	"/\\e.id",
	"&#106;avascript:alert(1)",
	"&#x6A;avascript&colon;alert(1)",
	"java&Tab;script:alert(1)",
	"java&NewLine;script:alert(1)",
	"&#1;javascript:alert(1)",
	"&nbsp;javascript:alert(1)",
	"\u200Bjavascript:alert(1)",
	"javascript&#58;alert(1)",
	"https:javascript:alert(1)",
	"../../../etc/passwd",
];

describe("addresses that run or leak something", () => {
	test.each(badAddresses)("%s", (url) => {
		expectRejected(tempatContoh.kabar, inBody("kabar", `Lihat ▮[ini](<${url}>).`), "tautan");
		expectRejected(tempatContoh.kim, inBody("kim", `Lihat ▮[ini](${url}).`), "tautan");
		expectRejected(tempatContoh.kabar, inBody("kabar", `[ini][a]\n\n▮[a]: <${url}>`), "tautan");
		expectRejected(tempatContoh.kabar, inBody("kabar", `Lihat ▮![ini](<${url}>).`), "gambar");
		expectRejected(tempatContoh.kabar, inBody("kabar", `Lihat [▮![ini](<${url}>)](/faq/).`), "gambar");
	});

	test.each(["javascript:alert(1)", "vbscript:x", "data:text/html,x", "JAVASCRIPT:x", "file:///etc/passwd"])(
		"<%s> in angle brackets",
		(url) => {
			expectRejected(tempatContoh.kabar, inBody("kabar", `Lihat ▮<${url}>.`), "tautan");
		},
	);

	test("in a footnote, a table, a block, a heading", () => {
		const link = "▮[x](javascript:alert(1))";
		for (const body of [`[^1]\n\n[^1]: ${link}`, `| a |\n| - |\n| ${link} |`, `## ${link}`])
			expectRejected(tempatContoh.kabar, inBody("kabar", body), "tautan");
		expectRejected(tempatContoh.kabar, inBody("kabar", `:::peringatan\n${link}\n:::`), "tautan");
		expectRejected(tempatContoh.kim, inBody("kim", `<Peringatan>\n${link}\n</Peringatan>`), "tautan");
	});

	test("in a field", () => {
		for (const url of ["javascript:alert(1)", "data:text/html,x", "/\\e.id", "ftp://e.id", "https://"])
			expectRejected(
				tempatContoh.kabar,
				`---\njudul: a\ntanggal: 2020-11-17\nringkasan: b\nsumber:\n  - nama: x\n    tautan: ▮${url}\n---\n`,
				"kolom",
			);
	});
});

describe("images and downloads that are something else, or somebody else's", () => {
	test.each([
		"x.mjs",
		"gambar/x.mjs",
		"gambar/x.svg",
		"gambar/x.jpg.mjs",
		"gambar/x.mjs?.jpg#",
		"gambar/../profil.jpg",
		"../sekarbela/gambar/foto.jpg",
		"../../kim/sekarbela/gambar/foto.jpg",
		"gambar/../../sekarbela/gambar/foto.jpg",
		"gambar/..%2f..%2fsekarbela%2fgambar%2ffoto.jpg",
		"gambar\\foto.jpg",
		"gambar/..\\..\\sekarbela\\gambar\\foto.jpg",
		"/kim/sekarbela/gambar/foto-jpg-480.webp",
		"/etc/passwd.jpg",
		"/work/content/kim/singa-geweh/gambar/foto.jpg",
		"https://e.id/gambar/foto.jpg",
		"file:///gambar/foto.jpg",
		'gambar/foto.jpg" onerror="x',
		"gambar/lain.jpg",
		"gambar/foto.jpg/",
		`gambar/${"a".repeat(1900)}.jpg`,
	])("%s", (url) => {
		expectRejected(tempatContoh.kabar, inBody("kabar", `Foto ▮![x](<${url}>)`), "gambar");
		expectRejected(tempatContoh.kabar, inBody("kabar", `:::galeri\n▮![x](<${url}>)\n:::`), "gambar");
	});

	test("by reference", () => {
		expectRejected(tempatContoh.kabar, inBody("kabar", "▮![x][a]\n\n[a]: gambar/foto.jpg"), "gambar");
	});

	test.each([
		"../../../etc/passwd.pdf",
		"berkas/../denah.pdf",
		"/etc/passwd.pdf",
		"berkas\\denah.pdf",
		"https://e.id/x.pdf",
		"javascript:x.pdf",
		"berkas/x.html",
		"berkas/x.pdf.html",
	])("download of %s", (url) => {
		const body = `▮::unduhan{berkas="${url}" judul="x"}`;
		expectRejected(tempatContoh.kabar, inBody("kabar", body), "isi");
	});
});

describe("fields that would take over a page", () => {
	const front = "judul: a\ntanggal: 2020-11-17\nringkasan: b\n";
	test.each([
		"layout: ../../x.astro",
		"slug: ../../sekarbela",
		"id: sekarbela/kabar/a",
		"kim: sekarbela",
		"permalink: /faq/",
		"draft: false",
		"url: /",
		"__proto__: {jahat: 1}",
		'"__proto__": {jahat: 1}',
		"constructor: {prototype: {jahat: 1}}",
		"prototype: 1",
		"toString: 1",
		"hasOwnProperty: 1",
		'"<<": {jahat: 1}',
	])("%s", (line) => {
		expectRejected(tempatContoh.kabar, `---\n${front}▮${line}\n---\n`, "kolom");
	});

	test("deeper, too", () => {
		const sumber = "sumber:\n  - nama: x\n    ";
		for (const line of ["__proto__: {jahat: 1}", "constructor: 1"])
			expectRejected(tempatContoh.kabar, `---\n${front}${sumber}▮${line}\n---\n`, "kolom");
	});

	test("a register with a name that every object has", () => {
		const text = "hasOwnProperty:\n  nama: a\n  judul: b\n";
		expect(errorsOf("peraturan.yaml", text).map(({ rule }) => rule)).toContain("kolom");
		const { data } = read("peraturan.yaml", text.replace("hasOwnProperty", "__proto__"));
		const parsed = kinds.peraturan.schema.parse(data) as object;
		expect([Object.getPrototypeOf(parsed), Object.keys(parsed)]).toEqual([Object.prototype, []]);
	});

	test.each([
		["tags", 'judul: !!js/function "function () { globalThis.kenari = 1 }"'],
		["tags of a class", 'judul: !<tag:yaml.org,2002:python/object> "x"'],
		["binary", "judul: !!binary R0lGODlhDAAMAIQAAP"],
		["aliases", "judul: &a x\nringkasan: *a"],
		["a merge", "a: &a {judul: x}\n<<: *a"],
		[
			"a billion laughs",
			`a: &a [x, x]\n${[..."bcdefghijklmnop"].map((c, i) => `${c}: &${c} [${`*${"abcdefghijklmnop"[i]}, `.repeat(9)}x]`).join("\n")}`,
		],
	])("%s", (_, yaml) => {
		expect(
			errorsOf(tempatContoh.kabar, `---\n${yaml}\n---\n`)
				.map(({ rule }) => rule)
				.join(),
		).toMatch(/yaml|kolom/);
	});
});

describe("names that would take over an address", () => {
	const kabar = berkas("kabar");
	test.each([
		["kim/../kabar/a.md"],
		["kim/./kabar/a.md"],
		["kim/__proto__/kabar/a.md"],
		["kim/Sekarbela/kabar/a.md"],
		["kim/sekarbela /kabar/a.md"],
		["kim/sekarbela\u200B/kabar/a.md"],
		["kim/sekаrbela/kabar/a.md"],
		["kim/singa-geweh/kabar/..md"],
		["kim/singa-geweh/kabar/../../sekarbela/kabar/a.md"],
		["kim/singa-geweh/kabar/__proto__.md"],
		["kim/singa-geweh/kabar/index/a.md"],
		["kim/singa-geweh/kabar/a%2f..%2fb.md"],
		["kim/singa-geweh/kabar/a\\b.md"],
		["kim/singa-geweh/kabar/a\nb.md"],
		["kim/singa-geweh/kabar/a.md.md"],
		["kim/singa-geweh/a.astro"],
		["kim/singa-geweh/kabar/[slug].md"],
		["src/pages/a.md"],
		["../src/pages/a.md"],
	])("%s", (path) => {
		expect(errorsOf(path, kabar).map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toContain(
			"1:1 tempat",
		);
	});

	test.each("profil kabar agenda tahapan faq cari gambar berkas siaran poster".split(" "))(
		"a KIM's page called %s",
		(slug) => {
			expectRejected(`kim/singa-geweh/halaman/${slug}.md`, `▮${berkas("kimHalaman")}`, "alamat");
		},
	);
	test.each(
		"tahapan faq klarifikasi istilah cari kim api pagefind gambar laporan tulis 404 index".split(" "),
	)("a central page called %s", (slug) => {
		expectRejected(`halaman/${slug}.mdx`, `▮${berkas("halaman")}`, "alamat");
	});

	test.each(["__proto__", "constructor", "toString"])("an election called %s", (id) => {
		const documents = [
			read(`pemilihan/${id}/tahapan/a.mdx`, berkas("tahapan")),
			read(`pemilihan/${id}/pemilihan.mdx`, berkas("pemilihan")),
		];
		const world = worldOf(gatherWorld(documents), dunia);
		expect(documents.flatMap((document) => check(document, world)).map(({ rule }) => rule)).toContain(
			"tempat",
		);
	});

	test("a KIM called constructor is a KIM like any other", () => {
		const document = read("kim/constructor/kabar/constructor.md", kabar);
		const profile = read("kim/constructor/profil.mdx", berkas("kim"));
		const world = worldOf(gatherWorld([document, profile]), dunia);
		expect(check(document, world)).toEqual([]);
		expect([...world.ids("kabar")]).toEqual(["constructor/constructor"]);
	});
});

describe("what looks like an attack and is only text", () => {
	const texts: [what: string, body: string, format: Format][] = [
		["entities", "&lt;script&gt;x&lt;/script&gt; &#60;img src=x onerror=x&#62;", "md"],
		["entities in .mdx", "&lt;script&gt;x&lt;/script&gt; &#60;img src=x onerror=x&#62;", "mdx"],
		["twice encoded", "&amp;lt;script&amp;gt;", "md"],
		["escaped", "\\<script>x\\</script>", "md"],
		["code", "`<script>x</script>`\n\n```html\n<script>x</script>\n```", "md"],
		["code in .mdx", "`<script>{x}</script>`\n\n```js\nexport default {x}\n```", "mdx"],
		["the name of a code block", '```" onload="x\nx\n```', "md"],
		["braces in .md", "{process.env.HOME} {{ x }} <%= x %> <ScRiPt/x>", "md"],
		["import in .md", 'import x from "y"\n\nexport const x = 1', "md"],
		["an address in the open", "javascript:alert(1) data:text/html,x", "md"],
		["an address with quotes", '[x](<https://e.id/"onmouseover="x>)', "md"],
		["a title with quotes", "[x](/faq/ '\"onmouseover=\"x')", "md"],
		["attributes of a block", ':::peringatan{judul="<img src=x onerror=x>"}\nx\n:::', "md"],
		["attributes in .mdx", "<Peringatan judul='\"><script>x</script>'>\nx\n</Peringatan>", "mdx"],
		["what an image shows", '![<script>x</script>" onerror="x](gambar/foto.jpg)', "md"],
		[
			"headings that name",
			"## <location>\n\n## document\n\n## constructor\n\n## __proto__".replace("<", "\\<"),
			"md",
		],
		["footnotes that name", "[^__proto__] [^constructor]\n\n[^__proto__]: x\n\n[^constructor]: y", "md"],
		["references that name", "[__proto__] [constructor][]\n\n[constructor]: /faq/", "md"],
		["mail in the open", 'a@e.id"onclick=x www.e.id"onclick=x https://e.id/"onclick=x', "md"],
		["an id that every object has", ":constructor{id=x} :toString[x]{id=x}", "md"],
		["lines of separators", "Satu\u2028dua\u2029tiga\u0085empat", "md"],
	];
	test.each(texts)("%s", (_, body, format) => {
		const kind = format === "md" ? "kabar" : "kim";
		const text = berkas(kind, body);
		const errors = errorsOf(tempatContoh[kind], text);
		if (errors.length === 0) expect(harmIn(htmlOf(text, format))).toEqual([]);
		else
			expect(
				errors.every(({ rule }) => rule === "isi"),
				JSON.stringify(errors),
			).toBe(true);
	});

	test("at least most of these are published", () => {
		const published = texts.filter(
			([, body, format]) =>
				errorsOf(
					tempatContoh[format === "md" ? "kabar" : "kim"],
					berkas(format === "md" ? "kabar" : "kim", body),
				).length === 0,
		);
		expect(published.length).toBeGreaterThan(15);
	});

	test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("a block called %s", (name) => {
		for (const body of [`▮::${name}`, `▮:::${name}{id="x"}\nx\n:::`])
			expectRejected(tempatContoh.kabar, inBody("kabar", body), "isi");
	});

	test.each(["constructor", "toString", "onclick", "style", "class", "id", "hName", "data"])(
		"a block with the attribute %s",
		(name) => {
			expectRejected(tempatContoh.kabar, inBody("kabar", `▮:::peringatan{${name}="x"}\nx\n:::`), "isi");
			expectRejected(tempatContoh.kim, inBody("kim", `▮<Peringatan ${name}="x">\nx\n</Peringatan>`), "isi");
		},
	);

	test("a block with the attribute __proto__", () => {
		const md = berkas("kabar", ':::peringatan{__proto__="x" judul="y"}\nx\n:::');
		const mdx = berkas("kim", '<Peringatan __proto__="x" judul="y">\nx\n</Peringatan>');
		expect(htmlOf(md, "md")).toBe(htmlOf(mdx, "mdx"));
		expect(harmIn(htmlOf(md, "md"))).toEqual([]);
	});

	const idsOf = (body: string) =>
		[...htmlOf(berkas("kabar", body), "md").matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? "");

	test("names of footnotes and headings do not meet", () => {
		const ids = idsOf("## Catatan fn 1\n\n## Footnote label\n\n## Catatan fnref 1\n\nx[^1]\n\n[^1]: y");
		expect(ids).toEqual([...new Set(ids)]);
	});

	test.each(["Isi", "Riwayat", "Hubungi"])(
		"a heading called %s does not take the place that pages have by that name",
		(title) => {
			expect(idsOf(`## ${title}`)).not.toContain(title.toLowerCase());
		},
	);
});

describe("what is said is plain text in a terminal and in the log of a pull request", () => {
	const said = (path: string, text: string) =>
		formatProblems(check(documentOf(path, Buffer.from(text)), dunia), "content", () => text);
	test.each([
		["a field", tempatContoh.kabar, '---\n"a\\n::stop-commands::x\\u001B[2J": 1\n---\n'],
		["an address", tempatContoh.kabar, berkas("kabar", "[x](<a&#10;::stop-commands::x>)\n\n[x](<&#27;[2J>)")],
		["an id", tempatContoh.kabar, berkas("kabar", "", { tahapan: ["x\n::stop-commands::x\u001B[2J"] })],
		["a file name", "kim/singa-geweh/kabar/a\n::stop-commands::x\u001B[2J.md", berkas("kabar")],
		["the line that is shown", tempatContoh.kabar, berkas("kabar", "<b>\u001B[2J\u009B2J\u0007</b>")],
	])("%s", (_, path, text) => {
		const message = said(path, text);
		expect(message).not.toMatch(/^::/m);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point.
		expect(message).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/);
	});
});

/** Writes files into a folder of their own below the temporary root. */
function folder(files: Record<string, string | Buffer>): string {
	const path = mkdtempSync(join(root, "isi-"));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(path, name)), { recursive: true });
		writeFileSync(join(path, name), text);
	}
	return path;
}

const good = Object.fromEntries(
	(Object.keys(kinds) as KindName[]).map((kind) => [tempatContoh[kind], berkas(kind)]),
);
const jpeg = Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex");
/** As much of a picture as tells its size. */
const sized = Buffer.concat([jpeg, Buffer.from("ffc0000b080001000101011100ffd9", "hex")]);
const secret = "RAHASIA-9f2c";

describe("files that are not what they seem", () => {
	const outside = () =>
		folder({
			"rahasia.md": berkas("kabar", secret),
			"kabar/rahasia.md": berkas("kabar", secret),
			"rahasia.jpg": jpeg,
			"rahasia.pdf": `%PDF-${secret}`,
			"gambar/rahasia.jpg": jpeg,
		});

	test("links out of the folder are told, not followed", async () => {
		const [there, here] = [outside(), folder(good)];
		const kim = join(here, "kim/singa-geweh");
		symlinkSync(join(there, "rahasia.md"), join(kim, "kabar/pintas.md"));
		symlinkSync(join(there, "kabar"), join(kim, "halaman/pintas"));
		symlinkSync("/tidak/ada", join(kim, "faq/putus.md"));
		symlinkSync("pusing.md", join(kim, "kabar/pusing.md"));
		symlinkSync("..", join(kim, "putar"));
		const loaded = await loadContent(here);
		expect(loaded.problems.filter(({ rule }) => rule === "teks").map(({ file }) => file)).toEqual([
			"kim/singa-geweh/faq/putus.md",
			"kim/singa-geweh/halaman/pintas",
			"kim/singa-geweh/kabar/pintas.md",
			"kim/singa-geweh/kabar/pusing.md",
			"kim/singa-geweh/putar",
		]);
		expect(
			JSON.stringify([loaded.problems, loaded.of("kabar"), loaded.text("kim/singa-geweh/kabar/pintas.md")]),
		).not.toContain(secret);
	});

	test("a link in place of a folder publishes nothing, ours or another KIM's", async () => {
		const { [tempatContoh.kabar]: _, ...rest } = good;
		const [there, here] = [outside(), folder(rest)];
		symlinkSync(join(there, "kabar"), join(here, "kim/singa-geweh/kabar"));
		symlinkSync("singa-geweh", join(here, "kim/penipu"));
		const loaded = await loadContent(here);
		expect(loaded.of("kabar").map(({ id }) => id)).toEqual([]);
		expect(loaded.of("kim").map(({ id }) => id)).toEqual(["singa-geweh"]);
	});

	test("a picture that is a link is not there", () => {
		const [there, here] = [outside(), folder(good)];
		mkdirSync(join(here, "kim/singa-geweh/gambar"));
		symlinkSync(join(there, "rahasia.jpg"), join(here, "kim/singa-geweh/gambar/foto.jpg"));
		expect(viewFiles(here)("kim/singa-geweh/gambar/foto.jpg")).toBeUndefined();
	});

	test("a picture in a folder that is a link is not there", () => {
		const [there, here] = [outside(), folder(good)];
		symlinkSync(join(there, "gambar"), join(here, "kim/singa-geweh/gambar"));
		expect(viewFiles(here)("kim/singa-geweh/gambar/rahasia.jpg")).toBeUndefined();
	});

	test("the first bytes say what a file is", () => {
		const here = folder({
			"gambar/skrip.jpg": "<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>",
			"gambar/skrip.png": `export const x = (${run})`,
			"gambar/kosong.webp": "",
			"gambar/benar.jpg": sized,
			"berkas/halaman.pdf": "<script>x</script>",
		});
		const view = viewFiles(here);
		for (const name of ["gambar/skrip.jpg", "gambar/skrip.png", "berkas/halaman.pdf"])
			expect(view(name)?.fault, name).toBe("isinya bukan jenis berkas itu");
		expect(view("gambar/kosong.webp")?.fault).toBe("berkasnya kosong, belum tersimpan sampai selesai");
		expect(view("gambar/benar.jpg")?.fault).toBeUndefined();
		expect(view("../x.jpg")).toBeUndefined();
		expect(view("gambar/../../x.jpg")).toBeUndefined();
	});

	test.each([
		["a name too long for the disk", `gambar/${"a".repeat(5000)}.jpg`],
		["a name with a zero byte", "gambar/a\0.jpg"],
		["a file where a folder should be", "catatan/a.jpg"],
		["a folder where a file should be", "gambar"],
	])("%s is no file", (_, path) => {
		expect(viewFiles(folder({ "gambar/a.jpg": jpeg, catatan: "x" }))(path)).toBeUndefined();
	});

	test("a file called gambar stops nobody", async () => {
		const here = folder({
			...good,
			"kim/singa-geweh/gambar": "x",
			"kim/singa-geweh/kabar/foto.md": berkas("kabar", "![x](gambar/foto.jpg)"),
		});
		const { problems } = await loadContent(here);
		expect(problems.filter(isError).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
			"kim/singa-geweh/kabar/foto.md gambar",
		]);
	});

	test("folders of tools are not looked into", async () => {
		const here = folder({
			...good,
			".git/HEAD": "x",
			".obsidian/a.md": "x",
			"kim/singa-geweh/.trash/a.md": "x",
		});
		expect((await loadContent(here)).problems).toEqual([]);
	});
});

/** What the build takes from a KIM's folders of pictures and downloads. */
describe("pictures and downloads that the build publishes", () => {
	async function published(files: Record<string, string | Buffer>, link?: (kim: string) => void) {
		const here = folder({ ...good, ...files });
		link?.(join(here, "kim/singa-geweh"));
		vi.resetModules();
		vi.stubEnv("CORONG_CONTENT", here);
		try {
			const { imageNames, picturesOf, imageFile, downloadNames } = await import("../site/gambar.ts");
			const images = await imageNames("kim/singa-geweh");
			for (const name of images) await imageFile("kim/singa-geweh", name);
			return {
				images,
				pictures: [...(await picturesOf("kim/singa-geweh", (name) => name)).keys()],
				downloads: await downloadNames("kim/singa-geweh"),
			};
		} finally {
			vi.unstubAllEnvs();
		}
	}
	const nothing = { images: [], pictures: [], downloads: [] };

	test.each([
		["an empty picture", { "kim/singa-geweh/gambar/a.jpg": "" }],
		["a picture cut short", { "kim/singa-geweh/gambar/a.jpg": jpeg }],
		["a script called picture", { "kim/singa-geweh/gambar/a.png": "<svg onload='x'/>" }],
		["a page called PDF", { "kim/singa-geweh/berkas/a.pdf": "<script>x</script>" }],
		["files called gambar and berkas", { "kim/singa-geweh/gambar": "x", "kim/singa-geweh/berkas": "x" }],
		["a folder called a.jpg", { "kim/singa-geweh/gambar/a.jpg/x": "x" }],
	])("%s is left out and stops nobody", async (_, files) => {
		expect(await published(files as unknown as Record<string, string | Buffer>)).toEqual(nothing);
	});

	test("links out of the folder are left out", async () => {
		const there = folder({ "rahasia.pdf": `%PDF-${secret}`, "gambar/a.jpg": jpeg });
		expect(
			await published({}, (kim) => {
				mkdirSync(join(kim, "berkas"));
				symlinkSync(join(there, "rahasia.pdf"), join(kim, "berkas/a.pdf"));
				symlinkSync(join(there, "gambar"), join(kim, "gambar"));
			}),
		).toEqual(nothing);
	});
});
