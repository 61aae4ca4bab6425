/** Pages are light: what the browser loads before a touch, compressed as a good server would. */
import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, inject, test } from "vitest";
import { attribute, elements, page } from "../dokumen.ts";
import { importsOf } from "../impor.ts";
import { rulesOf, stylesOf } from "./gaya.ts";

const htmlBudget = 14_000;
const totalBudget = 20_000;
const stylesBudget = 10_000;
const allStylesBudget = 14_500;

const weigh = (bytes: Buffer) =>
	brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
const read = (path: string) => readFileSync(inject("situs") + path.replace(/^\//, ""));

/** A script with all it imports before it runs; dynamic imports wait for a touch. */
function withImports(path: string, known = new Set<string>()): Set<string> {
	if (known.has(path)) return known;
	known.add(path);
	for (const { to, dynamic } of importsOf(path.slice(1), read(path).toString()))
		if (!dynamic && to.path) withImports(posix.join("/", to.path), known);
	return known;
}

/** Files a page loads by itself. */
function filesOf(address: string): string[] {
	const { tree } = page(address);
	const scripts = elements(tree, "script").map((e) => attribute(e, "src"));
	const links = elements(tree, (e) => /\b(stylesheet|icon|preload|manifest)\b/.test(attribute(e, "rel")));
	const preloads = elements(tree, (e) => attribute(e, "rel") === "modulepreload");
	const images = elements(tree, "img").map((e) => attribute(e, "src"));
	const modules = [...scripts, ...preloads.map((e) => attribute(e, "href"))].filter(Boolean);
	return [
		...new Set([
			...modules.flatMap((path) => [...withImports(path)]),
			...links.map((e) => attribute(e, "href")),
			...images.filter((src) => src !== "" && !src.startsWith("data:")),
		]),
	];
}

const weights: Record<string, { html: number; files: number; total: number }> = {};

test.each([
	"/",
	"/tahapan/2020/",
	"/tahapan/2020/pemungutan-suara/",
	"/tahapan/perubahan/",
	"/faq/cara-mencoblos/",
	"/faq/",
	"/wilayah/64-08/",
	"/kim/",
	"/kim/singa-geweh/",
	"/kim/sekarbela/tahapan/",
	"/klarifikasi/wajib-swab-ke-tps/",
	"/mitra/",
	"/mitra/data/",
	"/kim/singa-geweh/lapor/",
])("%s is light", (address) => {
	const html = weigh(Buffer.from(page(address).html));
	const files = filesOf(address).reduce((sum, path) => sum + weigh(read(path)), 0);
	weights[address] = { html, files, total: html + files };
	expect.soft(html, "HTML, bytes").toBeLessThanOrEqual(htmlBudget);
	expect.soft(html + files, "everything, bytes").toBeLessThanOrEqual(totalBudget);
});

test("the first answer to any query weighs 25 kB: script, the portal's file and the one that may follow", () => {
	const weighs = (path: string) => weigh(read(path));
	const parts = globSync("cari/kata/*.json", { cwd: inject("situs") });
	const elections = globSync("cari/teks/tahapan-20??.json", { cwd: inject("situs") });
	const more = Math.max(...[...parts, ...elections].map(weighs));
	for (const script of ["cari/kotak.js", "cari/halaman.js"])
		expect(weighs(script) + weighs("cari/isi.json") + more, script).toBeLessThanOrEqual(25_000);
});

/** Not for residents on a phone: the desk, partners', operators' and design pages, the pack that one downloads, sheets of paper. */
const tool = /^(tulis|mitra|laporan|pratinjau)\/|\/paket\.html$|\/(poster|lembar)\/index\.html$/;
/** Each rule once, however many pages have it: what somebody who reads the whole site is sent. */
const stylesWeigh = (files: readonly string[]) => {
	const sheets = new Set(files.flatMap((file) => stylesOf(read(file).toString())));
	return weigh(Buffer.from([...new Set([...sheets].flatMap(rulesOf))].join("")));
};

test("the styles of the whole site are light", () => {
	const files = globSync("**/*.html", { cwd: inject("situs") }).toSorted();
	const pages = files.filter((file) => !tool.test(file));
	expect(stylesWeigh(pages), "of pages that residents read, bytes").toBeLessThanOrEqual(stylesBudget);
	expect(stylesWeigh(files), "with desk, pack, paper and partners, bytes").toBeLessThanOrEqual(
		allStylesBudget,
	);
});

test("the figures, for whoever tunes them", () => {
	console.table(weights);
});
