/** What hosts of finished pages, by the parsers they themselves use, make of the files that the build writes for them. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { parseAllHeaders } from "@netlify/headers-parser";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { builtPages } from "../dokumen.ts";

interface Rule {
	readonly forRegExp: RegExp;
	readonly values: Readonly<Record<string, string>>;
}
let rules: readonly Rule[];

beforeAll(async () => {
	const parsed = await parseAllHeaders({
		headersFiles: [`${inject("situs")}_headers`],
		netlifyConfigPath: undefined,
		configHeaders: [],
		minimal: false,
	});
	expect(parsed.errors).toEqual([]);
	rules = parsed.headers as unknown as Rule[];
});

/** Every value a host sends for an address: those of all rules that match. */
const headersOf = (address: string, name: string): string[] => [
	...new Set(
		rules
			.filter(({ forRegExp }) => forRegExp.test(address))
			.flatMap(({ values }) =>
				Object.entries(values).flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : [])),
			),
	),
];
const files = (pattern: string) =>
	globSync(pattern, { cwd: inject("situs") }).map((file) => `/${file.replaceAll("\\", "/")}`);
const framed = /^\/faq\/[^/]+\/sematan\/$/;

describe("Netlify", () => {
	test("lets other sites frame the pages made for it, and no other page", () => {
		const wrong = builtPages().filter(({ address }) => {
			const policies = headersOf(address, "content-security-policy");
			return framed.test(address) ? policies.length > 0 : policies.join() !== "frame-ancestors 'self'";
		});
		expect(wrong.map(({ address }) => address)).toEqual([]);
		expect(builtPages().filter(({ address }) => framed.test(address)).length).toBeGreaterThan(40);
	});

	test("lets any origin read data, feeds, calendars and the component", () => {
		const open = [...files("api/**/*.json"), ...files("**/*.{xml,ics}"), ...files("sematan/**/*.js")];
		expect(open.filter((file) => headersOf(file, "access-control-allow-origin").join() !== "*")).toEqual([]);
		expect(open.length).toBeGreaterThan(80);
	});

	test("has only files cached for ever whose name changes with their content", () => {
		const immutable = files("**/*.*").filter((file) =>
			headersOf(file, "cache-control").join().includes("immutable"),
		);
		expect(immutable.toSorted()).toEqual(files("{_astro,tulis/_astro}/**/*.*").toSorted());
	});

	test.each([
		"x-content-type-options",
		"strict-transport-security",
		"permissions-policy",
		"cross-origin-opener-policy",
	])("sends %s with everything", (name) =>
		expect(
			[...files("**/*.json"), "/", "/404.html"].filter((file) => headersOf(file, name).length !== 1),
		).toEqual([]),
	);
});

/**
 * As Cloudflare's own parser takes them; what it does not, it leaves out. Written by hand, since no package holds that
 * parser without a hundred megabytes of its runtime; `@cloudflare/pages-shared` 0.13.0, the last with its source, took
 * all 19 rules on 28 November 2026.
 */
test("Cloudflare takes what the build writes", () => {
	const redirects = readFileSync(`${inject("situs")}_redirects`, "utf8")
		.split("\n")
		.filter(Boolean);
	expect(redirects.length).toBeLessThan(2000);
	for (const line of redirects) expect(line).toMatch(/^\/\S* \/\S* 301$/);
	const lines = readFileSync(`${inject("situs")}_headers`, "utf8").split("\n");
	expect(lines.filter((line) => /^\//.test(line)).length).toBeLessThanOrEqual(100);
	expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
});

test("only pages with something to search run WebAssembly", () => {
	const wasm = ({ html }: { html: string }) => html.includes("'wasm-unsafe-eval'");
	const pages = builtPages();
	expect(pages.filter((page) => framed.test(page.address) && wasm(page))).toEqual([]);
	expect(
		pages
			.filter((page) => wasm(page) !== page.html.includes("data-cari-penuh"))
			.map(({ address }) => address),
	).toEqual([]);
});

test("says where weaknesses are told, until a day that has not come and is not far", () => {
	const text = readFileSync(`${inject("situs")}.well-known/security.txt`, "utf8");
	expect(text).toMatch(/^Contact: https:\/\//m);
	const until = Temporal.Instant.from(/^Expires: (.+)$/m.exec(text)?.[1] ?? "");
	const months = Temporal.Now.instant().until(until).total("hours") / 24 / 30;
	expect(months).toBeGreaterThan(6);
	expect(months).toBeLessThan(12);
});

test("a manifest names the site and a picture that is there", () => {
	const manifest = JSON.parse(readFileSync(`${inject("situs")}situs.webmanifest`, "utf8"));
	expect(manifest.lang).toBe("id");
	for (const { src } of manifest.icons) expect(existsSync(inject("situs") + src)).toBe(true);
});
