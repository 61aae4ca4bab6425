/** What the feeds say; that a parser reads back every text is held in tests/peramban/umpan.test.ts. */
import { describe, expect, test } from "vitest";
import { parseDay } from "../../model/tanggal.ts";
import { atomFeed, type FeedInfo, feedResponse, jsonFeed, newest, tagId } from "./atom.ts";
import { rssFeed } from "./rss.ts";

const info: FeedInfo = {
	title: "Perubahan jadwal",
	description: "Setiap perubahan, yang terbaru lebih dahulu",
	author: "Portal & kawan",
	site: new URL("https://contoh.test/"),
	self: "/tahapan/perubahan.xml",
	page: "/tahapan/perubahan/",
	id: tagId("contoh.test", "tahapan/perubahan"),
	entries: [
		{
			id: tagId("contoh.test", "tahapan/2020/coklit/2"),
			href: "/tahapan/2020/coklit/",
			title: "Jadwal <baru>",
			text: "Coklit & DPT ]]> pindah",
			published: parseDay("2020-06-12"),
			updated: parseDay("2020-06-15"),
			tags: ["berubah"],
		},
	],
};

test("an Atom document", () => {
	expect(atomFeed(info)).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="utf-8"?>
		<feed xml:lang="id" xmlns="http://www.w3.org/2005/Atom">
		    <id>tag:contoh.test,2026:tahapan/perubahan</id>
		    <title>Perubahan jadwal</title>
		    <updated>2020-06-15T12:00:00.000Z</updated>
		    <author>
		        <name>Portal &amp; kawan</name>
		    </author>
		    <link rel="alternate" href="https://contoh.test/tahapan/perubahan/"/>
		    <link rel="self" href="https://contoh.test/tahapan/perubahan.xml"/>
		    <subtitle>Setiap perubahan, yang terbaru lebih dahulu</subtitle>
		    <entry>
		        <title type="html"><![CDATA[Jadwal &lt;baru&gt;]]></title>
		        <id>tag:contoh.test,2026:tahapan/2020/coklit/2</id>
		        <link href="https://contoh.test/tahapan/2020/coklit/"/>
		        <updated>2020-06-15T12:00:00.000Z</updated>
		        <summary type="html"><![CDATA[Coklit &amp; DPT ]]&gt; pindah]]></summary>
		        <category term="berubah"/>
		        <published>2020-06-12T12:00:00.000Z</published>
		    </entry>
		</feed>"
	`);
});

test("a JSON Feed 1.1", () => {
	expect(jsonFeed(info)).toMatchInlineSnapshot(`
		{
		  "authors": [
		    {
		      "name": "Portal & kawan",
		    },
		  ],
		  "description": "Setiap perubahan, yang terbaru lebih dahulu",
		  "feed_url": "https://contoh.test/tahapan/perubahan.xml",
		  "home_page_url": "https://contoh.test/tahapan/perubahan/",
		  "items": [
		    {
		      "content_text": "Coklit & DPT ]]> pindah",
		      "date_modified": "2020-06-15T12:00:00Z",
		      "date_published": "2020-06-12T12:00:00Z",
		      "id": "tag:contoh.test,2026:tahapan/2020/coklit/2",
		      "tags": [
		        "berubah",
		      ],
		      "title": "Jadwal <baru>",
		      "url": "https://contoh.test/tahapan/2020/coklit/",
		    },
		  ],
		  "language": "id",
		  "title": "Perubahan jadwal",
		  "version": "https://jsonfeed.org/version/1.1",
		}
	`);
});

describe("the feed is as new as its newest entry", () => {
	const updatedOf = (entries: FeedInfo["entries"]) =>
		atomFeed({ ...info, entries }).match(/<updated>([^<]+)/)?.[1];
	const [entry] = info.entries as [FeedInfo["entries"][number]];

	test.each([
		["no entries", [], "2019-01-01T12:00:00.000Z"],
		["one", [entry], "2020-06-15T12:00:00.000Z"],
		["two, in any order", [entry, { ...entry, updated: parseDay("2020-07-01") }], "2020-07-01T12:00:00.000Z"],
	])("%s", (_, entries, expected) => {
		expect(updatedOf(entries)).toBe(expected);
	});
});

test("a JSON Feed holds no sign that is none", () => {
	const entries = info.entries.map((entry) => ({ ...entry, title: "a\u0000\ud800b", text: "c\u000bd" }));
	expect(jsonFeed({ ...info, entries }).items[0]).toMatchObject({ title: "ab", content_text: "cd" });
});

test("the newest fifty, and the whole of the day that the fiftieth is of", () => {
	const days = (...counts: number[]) =>
		counts.flatMap((count, at) =>
			Array.from({ length: count }, () => parseDay("2020-12-31").subtract({ days: at })),
		);
	const told = (...counts: number[]) => newest(days(...counts), (day) => day).length;
	expect([told(49), told(50), told(51), told(1, 60, 5), told(50, 1), told(30, 30, 30)]).toEqual([
		49, 50, 51, 61, 50, 60,
	]);
});

describe("the licence of what a feed says", () => {
	const licensed = { ...info, lisensi: "https://contoh.test/ketentuan/?a=1&b=2" };

	test("is in each of its forms, as a link and as words", async () => {
		const words =
			"Ketentuan memakai ulang isi situs ini: contoh.test, https://contoh.test/ketentuan/?a=1&b=2";
		const link = 'rel="license" href="https://contoh.test/ketentuan/?a=1&amp;b=2"/>';
		const atom = atomFeed(licensed);
		expect(atom).toContain(`<link ${link}`);
		expect(atom).toContain(`<rights>${words.replaceAll("&", "&amp;")}</rights>`);
		expect(jsonFeed(licensed)._lisensi).toEqual({
			about: "https://contoh.test/mitra/data/",
			url: licensed.lisensi,
			text: words,
		});
		const rss = await (await rssFeed({ ...licensed, host: "contoh.test", items: [] })).text();
		expect(rss).toContain(`<copyright>${words.replaceAll("&", "&amp;")}</copyright>`);
		expect(rss).toContain(`<atom:link ${link}`);
	});

	test("is not told where nobody decided one", async () => {
		const rss = await (await rssFeed({ ...info, host: "contoh.test", items: [] })).text();
		expect(atomFeed(info) + JSON.stringify(jsonFeed(info)) + rss).not.toMatch(
			/licen|lisensi|copyright|rights/,
		);
	});
});

test("feeds that share their entries are written whole, each with its own head", async () => {
	const feeds = [
		info,
		{ ...info, title: "Lain", site: new URL("https://lain.test/") },
		{ ...info, entries: [] },
	];
	for (const feed of [...feeds, ...feeds]) {
		const json = await feedResponse("json", feed).text();
		expect(json).toBe(`${JSON.stringify(jsonFeed(feed), null, "\t")}\n`);
		// The same entries in a list of their own, which no other feed has.
		expect(atomFeed(feed)).toBe(atomFeed({ ...feed, entries: [...feed.entries] }));
	}
});
