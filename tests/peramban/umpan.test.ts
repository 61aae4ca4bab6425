/** Feeds and sitemaps are well-formed XML, as the strictest reader at hand sees it: a browser's parser. */
import { globSync } from "node:fs";
import * as fc from "fast-check";
import { expect, inject, test } from "vitest";
import { atomFeed, type FeedInfo } from "../../src/channels/feeds/atom.ts";
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

test("every Atom feed has what RFC 4287 asks for", () =>
	withPage({}, async (page) => {
		await page.goto("/");
		const found = await page.evaluate(
			async (paths) =>
				Promise.all(
					paths.map(async (path) => {
						const text = await (await fetch(`/${path}`)).text();
						const { documentElement: feed } = new DOMParser().parseFromString(text, "application/xml");
						const one = (of: Element, name: string) => of.querySelectorAll(`:scope > ${name}`).length === 1;
						const value = (of: Element, name: string) =>
							of.querySelector(`:scope > ${name}`)?.textContent ?? "";
						const entries = [...feed.querySelectorAll("entry")];
						const ids = [feed, ...entries].map((of) => value(of, "id"));
						const isDate = (of: Element) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value(of, "updated"));
						return {
							path,
							namespace: feed.namespaceURI,
							complete: [feed, ...entries].every((of) =>
								["id", "title", "updated"].every((name) => one(of, name)),
							),
							ids: ids.every((id) => /^tag:[a-z.]+,\d{4}:\S+$/.test(id)) && new Set(ids).size === ids.length,
							dates: [feed, ...entries].every(isDate),
							newest: entries.every((entry) => value(entry, "updated") <= value(feed, "updated")),
							author: one(feed, "author") && value(feed, "author").trim() !== "",
							self: feed.querySelector(":scope > link[rel=self]")?.getAttribute("href")?.endsWith(`/${path}`),
							linked: entries.every((entry) => entry.querySelectorAll("link:not([rel])").length === 1),
							some: entries.length > 0,
						};
					}),
				),
			globSync("**/perubahan.xml", { cwd: inject("situs") }),
		);
		expect(found.length).toBeGreaterThanOrEqual(5);
		for (const { path, namespace, ...holds } of found) {
			expect(namespace, path).toBe("http://www.w3.org/2005/Atom");
			expect(
				Object.entries(holds).filter(([, held]) => held !== true),
				path,
			).toEqual([]);
		}
	}));

test("whatever its texts are, an Atom feed gives them back", () =>
	withPage({}, async (page) => {
		const day = Temporal.PlainDate.from("2020-06-12");
		const texts = [
			...["]]>", "a & b &amp; c", "<script>alert(1)</script>", "“é” 🗳️", "\u0000\u0008x", "baris\nbaru"],
			...fc.sample(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), 60),
		];
		const feedOf = (text: string): FeedInfo => ({
			title: text,
			description: text,
			author: text,
			site: new URL("https://contoh.test/"),
			self: "/a.xml",
			page: "/",
			id: "tag:contoh.test,2026:a",
			entries: [{ id: "tag:contoh.test,2026:a/1", href: "/", title: text, text, updated: day }],
		});
		const back = await page.evaluate(
			(feeds) =>
				feeds.map((xml) => {
					const parsed = new DOMParser().parseFromString(xml, "application/xml");
					const plain = (selector: string) => parsed.querySelector(selector)?.textContent;
					const html = (selector: string) =>
						new DOMParser().parseFromString(`<pre>\n${plain(selector)}</pre>`, "text/html").body.textContent;
					return [
						plain("feed > title"),
						plain("subtitle"),
						plain("name"),
						html("entry > title"),
						html("summary"),
					];
				}),
			texts.map((text) => atomFeed(feedOf(text))),
		);
		const printable = texts.map((text) => [...text].filter((char) => char >= " " || char === "\n").join(""));
		expect(back).toEqual(printable.map((text) => Array(5).fill(text)));
	}));
