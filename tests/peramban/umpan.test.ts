/** Feeds and sitemaps are well-formed XML, as the strictest reader at hand sees it: a browser's parser. */
import { globSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { withPage } from "./browser.ts";

test("every XML file is well-formed", () =>
	withPage({}, async (page) => {
		const files = globSync("**/*.xml", { cwd: inject("situs") }).sort();
		expect(files).toEqual(
			expect.arrayContaining(["klarifikasi.xml", "sitemap-0.xml", "kim/sekarbela/kabar.xml"]),
		);
		await page.goto("/");
		const faults = await page.evaluate(
			async (paths) =>
				Promise.all(
					paths.map(async (path) => {
						const text = await (await fetch(`/${path}`)).text();
						const { documentElement } = new DOMParser().parseFromString(text, "application/xml");
						return `${path}: ${documentElement.querySelector("parsererror")?.textContent ?? documentElement.tagName}`;
					}),
				),
			files,
		);
		expect(faults.filter((line) => !/: (rss|feed|urlset|sitemapindex)$/.test(line))).toEqual([]);
	}));
