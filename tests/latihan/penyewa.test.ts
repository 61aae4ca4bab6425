/**
 * A tenant who means ill, in one real build with everything at once: the build ends well, what is refused is nowhere, and
 * what the others wrote is published to the byte.
 */
import {
	appendFileSync,
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { publishedName } from "../../src/model/published.ts";
import { buildWith, type Outcome, root } from "../bangun.ts";
import { copyContent, subsites } from "../content.ts";
import { attribute, elements, filesOf, readPage } from "../dokumen.ts";

const work = `${inject("kerja")}penyewa/`;
const content = `${work}isi/`;
const out = `${work}situs/`;

interface Case {
	readonly what: string;
	/** Path below the content, and what is in it. */
	readonly file: string;
	readonly text: string | Buffer;
	/** Whether it is refused, so that nothing of it is published; else it is published and does no harm. */
	readonly refused: boolean;
}

const news = (body: string, front = "") =>
	`---\njudul: Kabar\ntanggal: 2020-11-10\nringkasan: Kabar.\n${front}---\n\n${body}\n`;
const titled = (judul: string) => news("Isi.").replace("judul: Kabar", `judul: ${JSON.stringify(judul)}`);
const profile = (nama: string, more = "") =>
	`---\nnama: ${JSON.stringify(nama)}\nwilayah: "73.71.01"\nringkasan: Kelompok informasi.\nwarna: biru\nkeadaan: aktif\ndiperbarui: 2020-11-01\n${more}---\n\nIsi.\n`;

const bodies: readonly [what: string, body: string, refused: boolean][] = [
	["a script", "<script>kenari()</script>", true],
	["a picture that runs", '<img src=x onerror="kenari()">', true],
	["a frame", '<iframe src="https://evil.example/"></iframe>', true],
	["a form", '<form action="https://evil.example/"><input name=nik></form>', true],
	["a style over the page", "<style>body{display:none}</style>", true],
	["an address that runs", "[a](javascript:kenari())", true],
	["the same, hidden", "[a](JaVa&#x09;script:kenari())", true],
	["a page of data", "[a](data:text/html,<script>kenari()</script>)", true],
	["a host behind a name", "[Cek](https://www.kpu.go.id@evil.example/)", true],
	["the same with a password", "[Cek](https://www.kpu.go.id:443@evil.example/)", true],
	["words that name another host", "[https://www.kpu.go.id/](https://evil.example/)", true],
	["the same without https", "[www.kpu.go.id](https://evil.example/)", true],
	["text that turns around", "Pemungutan suara \u202e0202 rebmeseD 61\u202c.", true],
	["letters nobody sees", "K\u200bP\u200bU", false],
	["letters nobody sees and nobody meant", "K\u200cP\u200cU", true],
	["a word of two alphabets", "Hubungi KРU.", true],
	["a question nobody asked", '::faq{id="tidak-ada"}', true],
	["a picture of somebody else's", "![x](../../sekarbela/gambar/a.jpg)", true],
	["a picture from elsewhere", "![x](https://evil.example/a.jpg)", true],
	["quotes within quotes", `${"> ".repeat(300)}x`, true],
	["lists within lists", `${"- ".repeat(300)}x`, true],
	["brackets without an end", "[".repeat(5000), true],
	["a word of thousands of letters", `${"a_".repeat(20_000)}@b`, true],
	["what looks like blocks", "a:b ".repeat(12_000), true],
	["a book", "kata ".repeat(20_000), true],
	["a block without an end", ":::peringatan\n\nIsi.", true],
	["an expression", "{globalThis.kenari}", false],
	["an import", 'import x from "node:fs"', false],
	["a footnote that leads to itself", "a[^1]\n\n[^1]: b[^1]", false],
	["a table of everything", `| a | b |\n| - | - |\n${"| x | y |\n".repeat(300)}`, false],
	["what an object always has", "Lihat **constructor** dan __proto__.", false],
];

const fronts: readonly [what: string, text: string][] = [
	["a title of two lines", titled("Baris satu\nWASPADA: TPS pindah")],
	["a title that turns around", titled("Suara \u202e0202 rebmeseD 9")],
	["a title with half a sign", titled("Kabar \ud800")],
	["a title with a bell", titled("Kabar \u0007")],
	["an address of 300 letters", news("Isi.", `alias: [/kim/jahat/kabar/${"a".repeat(300)}/]\n`)],
	["an address of 300 steps", news("Isi.", `alias: [/kim/jahat/${"a/".repeat(300)}]\n`)],
	[
		"former addresses without an end",
		news("Isi.", `alias: [${Array.from({ length: 200 }, (_, n) => `/kim/jahat/kabar/x${n}/`).join(", ")}]\n`),
	],
	["an address of the portal", news("Isi.", "alias: [/faq/cek-dpt/]\n")],
	["an address of another KIM", news("Isi.", "alias: [/kim/sekarbela/kabar/x/]\n")],
	["an address of its own choosing", news("Isi.", "slug: /tentang/\n")],
	["a layout, which is code", news("Isi.", "layout: ../../../../src/x.astro\n")],
	["YAML that grows", `---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n`],
	["YAML that runs", `---\njudul: !!js/function "kenari()"\n---\n`],
	["YAML of 5,000 brackets", `---\njudul: ${"[".repeat(5000)}\n---\n`],
	["frontmatter without an end", `---\njudul: ${"a".repeat(50_000)}`],
	["a day there is none", news("Isi.").replace("2020-11-10", "2020-02-30")],
	[
		"a source that hides its host",
		news("Isi.", 'sumber: [{nama: KPU, tautan: "https://www.kpu.go.id@evil.example/"}]\n'),
	],
];

const profiles: readonly [id: string, what: string, text: string, refused: boolean][] = [
	["tiruan-nama", "the name of another KIM", profile("KIM Singa Geweh"), true],
	["tiruan-sirilik", "the same in letters that look alike", profile("KIM Singа Geweh"), true],
	["tiruan-lebar", "the same in wide letters", profile("ＫＩＭ Singa Geweh"), true],
	["tiruan-balik", "the same with a sign nobody sees", profile("KIM Singa\u200b Geweh"), true],
	["tiruan-kpu", "the name of the commission", profile("KPU Republik Indonesia (Resmi)"), true],
	["tiruan-alias", "the address of another KIM", profile("KIM Alias", "alias: [/kim/sekarbela/]\n"), true],
	["tiruan-akun", "owners on two lines", profile("KIM Akun", 'pengelola: ["@a\\n* @jahat"]\n'), true],
];

const cases: readonly Case[] = [
	...bodies.map(([what, body, refused], n) => ({
		what,
		file: `kim/jahat/kabar/isi-${n}.md`,
		text: news(body),
		refused,
	})),
	...fronts.map(([what, text], n) => ({ what, file: `kim/jahat/kabar/kolom-${n}.md`, text, refused: true })),
	...profiles.map(([id, what, text, refused]) => ({ what, file: `kim/${id}/profil.mdx`, text, refused })),
	{
		what: "a name of 252 letters",
		file: `kim/jahat/kabar/${"a".repeat(248)}.md`,
		text: news("Isi."),
		refused: true,
	},
	{
		what: "a name that is no address",
		file: "kim/jahat/kabar/x%2f..%2fy.md",
		text: news("Isi."),
		refused: true,
	},
	{
		what: "a page of the product",
		file: "kim/jahat/halaman/kabar.md",
		text: news("Isi.").replace(/tanggal.*\n/, ""),
		refused: true,
	},
	{
		what: "a page that throws",
		file: "kim/jahat/kabar/lempar.md",
		text: titled("kenarilempar"),
		refused: true,
	},
	{
		what: "bytes that are no text",
		file: "kim/jahat/kabar/biner.md",
		text: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
		refused: true,
	},
];

/** Files beside the pages, by what is told of them; absent where nothing is. */
const assets: readonly [what: string, file: string, bytes: () => Promise<Buffer>, told: RegExp][] = [
	[
		"a download of 60 MB",
		"berkas/besar.pdf",
		async () => Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(6e7)]),
		/terlalu besar/,
	],
	["a picture of 256 million pixels", "gambar/luas.png", () => blank(16_000), /terlalu luas/],
	[
		"three bytes of a picture",
		"gambar/rusak.jpg",
		async () => Buffer.from([0xff, 0xd8, 0xff, 0x41, 0x42]),
		/tidak dapat dibaca/,
	],
	[
		"a page that calls itself a picture",
		"gambar/halaman.png",
		async () => Buffer.from("<script>kenari()</script>"),
		/bukan jenis berkas itu/,
	],
];
/** Files that a clumsy hand left where nothing lies: they belong to nobody, and stop nobody. */
const strays: readonly [file: string, text: string][] = [
	["berita.md", news("kenaritercecer")],
	["README.md", "kenaritercecer"],
	["kabar/rapat.md", news("kenaritercecer")],
	["sekarbela/kabar/rapat.md", news("kenaritercecer")],
	["kim/rapat.md", news("kenaritercecer")],
	["catatan.yaml", "a: kenaritercecer"],
	["faq/kenaritercecer.md", news("kenaritercecer")],
	["kim/jahat/kabar/rapat.md.txt", news("kenaritercecer")],
	["kim/jahat/profil (1).mdx", profile("KIM Sekarbela")],
	["kim/jahat/kabar/judul.md", news("kenaritercecer").replace("judul: Kabar", "judul: Kapan: kini")],
];

const blank = (side: number) =>
	sharp({ create: { width: side, height: side, channels: 3, background: "white" }, limitInputPixels: false })
		.png({ compressionLevel: 9 })
		.toBuffer();

let outcome: Outcome;
let told: Map<string, { keadaan: string; masalah: { message: string; severity: string }[] }>;

beforeAll(async () => {
	// How often a stage was changed is told to calendars.
	copyContent(content, publishedName);
	const put = (file: string, bytes: string | Buffer) => {
		mkdirSync(dirname(content + file), { recursive: true });
		writeFileSync(content + file, bytes);
	};
	put("kim/jahat/profil.mdx", profile("KIM Mariso Jaya"));
	for (const { file, text } of cases) put(file, text);
	for (const [file, text] of strays) put(file, text);
	put("kim/sekarbela/Thumbs.db", "kenaritercecer");
	for (const [, file, bytes] of assets) put(`kim/jahat/${file}`, await bytes());
	symlinkSync("/etc", `${content}kim/jahat/halaman/etc`);
	appendFileSync(`${content}kim/jahat/kabar/isi-1.md`, "\n");
	outcome = await buildWith(
		{ loaded: `${root}tests/gangguan/lempar.mjs` },
		"--content",
		content,
		"--out",
		out,
	);
	const { bagian } = JSON.parse(readFileSync(`${out}laporan.json`, "utf8"));
	told = new Map(
		bagian.flatMap(({ berkas }: { berkas: { path: string }[] }) => berkas.map((each) => [each.path, each])),
	);
});

test("the build ends well, and without a trace", () => {
	expect(outcome.code, outcome.output).toBe(0);
	expect(outcome.output).not.toMatch(/\n\s+at .+:\d+:\d+|node:internal/);
	expect(cases.length + assets.length + 1).toBeGreaterThanOrEqual(60);
});

test.each(Object.keys(subsites))("what %s wrote is published to the byte", (kim) => {
	const [before, after] = [filesOf(`${inject("situs")}kim/${kim}/`), filesOf(`${out}kim/${kim}/`)];
	expect(before.size).toBeGreaterThan(10);
	expect([...after]).toEqual([...before]);
});

const pageOf = (file: string) =>
	file
		.replace(/\/profil\.mdx$/, "/index.html")
		.replace(/\.mdx?$/, "/index.html")
		.replace("/halaman/", "/");

describe.each(cases.filter(({ refused }) => refused))("$what", ({ file }) => {
	test("is refused: it is told, and nowhere", () => {
		expect(
			told.get(file)?.masalah.some(({ severity }) => severity === "error"),
			file,
		).toBe(true);
		// At the address of a page of the product stands the product's.
		if (!file.includes("/halaman/")) expect(existsSync(out + pageOf(file))).toBe(false);
	});
});

describe.each(cases.filter(({ refused }) => !refused))("$what", ({ file }) => {
	test("is only text", () => {
		const { tree } = readPage(out, pageOf(file));
		const scripts = elements(tree, "script").map((e) => JSON.stringify(e));
		expect(scripts.filter((script) => script.includes("kenari"))).toEqual([]);
		const running = elements(tree).filter((e) =>
			Object.keys(e.properties).some((name) => /^on[A-Z]/.test(name)),
		);
		expect(running).toEqual([]);
		for (const href of elements(tree, "a").map((a) => attribute(a, "href")))
			expect(href).toMatch(/^(?:https?:|mailto:|tel:|\/|#)/);
	});
});

test.each(assets)("%s is told, and not published", (_, file, __, message) => {
	const problems = told.get(`kim/jahat/${file}`)?.masalah ?? [];
	expect(problems.map((each) => each.message).join()).toMatch(message);
	expect(existsSync(`${out}kim/jahat/${file}`)).toBe(false);
	expect(existsSync(`${out}kim/jahat/${file.replace(/\.(\w+)$/, "-$1-480.webp")}`)).toBe(false);
});

test.each(strays)("%s is told, and stops nobody", (file) => {
	expect(told.get(file)?.masalah.length).toBeGreaterThan(0);
});

test("nothing of a stray file is in the site", () => {
	const pages = globSync("**/*.html", { cwd: out }).filter((page) => !/^(?:laporan|tulis)/.test(page));
	expect(pages.length).toBeGreaterThan(100);
	const found = pages.filter((page) => readFileSync(out + page, "utf8").includes("kenaritercecer"));
	expect(found).toEqual([]);
	expect([...told.keys()].filter((file) => file.includes("Thumbs"))).toEqual([]);
});

test("a link out of the folder is told, and not followed", () => {
	expect(told.get("kim/jahat/halaman/etc")?.masalah[0]?.message).toContain("pintasan");
});
