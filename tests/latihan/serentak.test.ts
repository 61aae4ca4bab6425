/** Builds of one clone do not disturb each other, and the same content gives the same bytes wherever it is built to. */
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { build, type Outcome } from "../bangun.ts";
import { copyContent } from "../content.ts";
import { filesOf } from "../dokumen.ts";

const work = inject("kerja");
const again = `${work}sama/`;
const outside = mkdtempSync(join(tmpdir(), "corong-serentak-"));

/** Two sites outside the clone, with two KIM each, and a word that stands in one of them alone. */
const others = [
	{ word: "kenaripagi", kims: ["sekarbela", "sangatta-utara"] },
	{ word: "kenarisore", kims: ["singa-geweh", "swarga-bara"] },
].map((site, index) => ({
	...site,
	content: `${work}serentak-isi-${index}/`,
	out: `${outside}/${index}/`,
}));
const everyKim = others.flatMap(({ kims }) => kims);

let outcomes: Outcome[];

afterAll(() => rmSync(outside, { recursive: true }));

beforeAll(async () => {
	for (const { content, kims, word } of others) {
		copyContent(content);
		for (const kim of everyKim) if (!kims.includes(kim)) rmSync(`${content}kim/${kim}`, { recursive: true });
		appendFileSync(`${content}faq/cek-dpt.mdx`, `\n${word}\n`);
	}
	outcomes = await Promise.all([
		build("--out", again),
		...others.map(({ content, out }) => build("--content", content, "--out", out)),
	]);
});

test("three builds at once succeed", () => {
	for (const { code, output } of outcomes) expect(code, output).toBe(0);
});

test("the same content gives the same bytes as when it was built alone", () => {
	const [first, second] = [filesOf(inject("situs")), filesOf(again)];
	expect(first.size).toBeGreaterThan(300);
	const names = new Set([...first.keys(), ...second.keys()]);
	expect([...names].filter((file) => first.get(file) !== second.get(file))).toEqual([]);
});

test.each(others)("the site of $kims holds its own content and nobody else's", ({ out, kims, word }) => {
	for (const kim of everyKim) expect(existsSync(`${out}kim/${kim}/index.html`), kim).toBe(kims.includes(kim));
	const page = readFileSync(`${out}faq/cek-dpt/index.html`, "utf8");
	for (const other of others) expect(page.includes(other.word)).toBe(other.word === word);
	expect(readFileSync(`${out}faq/index.html`, "utf8").includes(`href="/faq/cek-dpt/"`)).toBe(true);
});
