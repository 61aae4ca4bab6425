/** News feeds: complete, with absolute links, newest first. (Well-formedness: tests/peramban/umpan.test.ts.) */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { builtPages, fileAt, origin, page } from "../dokumen.ts";

const kims = ["sekarbela", "swarga-bara", "singa-geweh", "sangatta-utara"];
const feeds = [
	{ file: "klarifikasi.xml", items: /^\/klarifikasi\/[^/]+\/$/ },
	...kims.map((id) => ({ file: `kim/${id}/kabar.xml`, items: new RegExp(`^/kim/${id}/kabar/[^/]+/$`) })),
];

const all = (text: string, tag: string) =>
	[...text.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, "g"))].map(([, value = ""]) => value);

test("these are all the RSS feeds; a perubahan.xml is Atom, with tests of its own", () => {
	const found = globSync("**/*.xml", { cwd: inject("situs") }).filter(
		(file) => !/^sitemap|(^|\/)perubahan\.xml$/.test(file),
	);
	expect(found.toSorted()).toEqual(feeds.map(({ file }) => file).toSorted());
});

test("every feed tells under which licence its texts stand, as the footer and the data do", () => {
	const licence = "https://creativecommons.org/licenses/by/4.0/";
	const found = globSync("**/{kabar,klarifikasi,perubahan}.{xml,json}", { cwd: inject("situs") }).filter(
		(file) => !file.startsWith("api") && !/^_/.test(file),
	);
	expect(found.length).toBeGreaterThan(15);
	expect(found.filter((file) => !readFileSync(inject("situs") + file, "utf8").includes(licence))).toEqual([]);
});

describe.each(feeds)("$file", ({ file, items }) => {
	const text = readFileSync(inject("situs") + file, "utf8");
	const entries = text.split("<item>").slice(1);

	test("tells of every page it is about, with an absolute address", () => {
		const expected = builtPages()
			.filter(({ address }) => items.test(address))
			.map(({ address }) => origin() + address);
		expect(expected.length).toBeGreaterThan(0);
		expect(entries.flatMap((entry) => all(entry, "link")).toSorted()).toEqual(expected.toSorted());
	});

	test("gives each entry a title, a text, a date, and comes newest first", () => {
		for (const entry of entries)
			for (const tag of ["title", "description", "pubDate"]) expect(all(entry, tag).join(), tag).not.toBe("");
		const dates = entries.map((entry) => Date.parse(all(entry, "pubDate").join()));
		expect(dates).toEqual(dates.toSorted((a, b) => b - a));
	});

	test("names itself and the site it belongs to", () => {
		expect(text).toContain(`<atom:link href="${origin()}/${file}" rel="self"`);
		const [channel = ""] = all(text.split("<item>")[0] ?? "", "link");
		expect(new URL(channel).origin).toBe(origin());
		expect(fileAt(new URL(channel).pathname)).toBeDefined();
	});

	test("is announced by the pages it follows", () => {
		const home = file.startsWith("kim/") ? `/${file.replace("kabar.xml", "")}` : "/klarifikasi/";
		const { html } = page(home);
		expect(html).toMatch(new RegExp(`<link rel="alternate" type="application/rss\\+xml" href="/${file}"`));
	});
});
