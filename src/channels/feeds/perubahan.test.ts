import { expect, test } from "vitest";
import { hari } from "../../model/uji.ts";
import { feedResponse, formatPaths } from "./atom.ts";
import { changesFeed } from "./perubahan.ts";
import { rssFeed } from "./rss.ts";

const change = (key: string, day?: string, ditetapkan?: string) => ({
	...{ key, kind: "berubah", href: `/tahapan/${key}/`, judul: "Jadwal baru", teks: "Pindah ke Desember." },
	...{
		day: day === undefined ? undefined : hari(day),
		is: { ditetapkan: ditetapkan === undefined ? undefined : hari(ditetapkan) },
	},
});
const feed = (self: string, ...changes: ReturnType<typeof change>[]) =>
	changesFeed({
		...{
			host: "contoh.test",
			title: "Perubahan",
			description: "",
			author: "Portal",
			page: "/tahapan/perubahan/",
		},
		...{ site: new URL("https://cermin.test/"), self, changes },
	});

test("each change of the timetable is an entry of its own, dated by its decision", () => {
	expect(feed("/tahapan/perubahan.xml", change("2020/coklit/2", "2020-06-12", "2020-06-12")).entries).toEqual(
		[
			{
				id: "tag:contoh.test,2026:tahapan/2020/coklit/2",
				href: "/tahapan/2020/coklit/2/",
				title: "Jadwal baru",
				text: "Pindah ke Desember.",
				published: hari("2020-06-12"),
				updated: hari("2020-06-12"),
				tags: ["berubah"],
			},
		],
	);
});

test("a change whose day nobody knows is published on none, and is no news", () => {
	const [entry, later] = feed("/x.xml", change("a"), change("b", "2020-06-12")).entries;
	expect([entry?.published, later?.published]).toEqual([undefined, undefined]);
	expect(entry && later && Temporal.PlainDate.compare(entry.updated, later.updated)).toBe(-1);
});

test("Atom and JSON are one feed", () => {
	const ids = ["/kim/a/perubahan.xml", "/kim/a/perubahan.json"].map((self) => feed(self).id);
	expect(new Set(ids)).toEqual(new Set(["tag:contoh.test,2026:kim/a/perubahan"]));
});

test("each format has a page, the type that readers know it by, and the whole feed", async () => {
	const info = feed("/x.xml", change("a", "2020-06-12"), change("b", "2020-06-12"));
	const read = await Promise.all(
		formatPaths().map(async ({ params: { format } }) => {
			const response = feedResponse(format, info);
			return [
				format,
				response.headers.get("content-type"),
				(await response.text()).match(/2026:tahapan\/[ab]/g)?.length,
			];
		}),
	);
	expect(read).toEqual([
		["xml", "application/atom+xml; charset=utf-8", 2],
		["json", "application/feed+json; charset=utf-8", 2],
	]);
});

test("RSS names itself, its language, and noon of each day", async () => {
	const text = await (
		await rssFeed({
			...{
				title: "Kabar",
				description: "Kabar KIM",
				site: new URL("https://cermin.test/"),
				host: "asal.test",
				self: "/kim/a/kabar.xml",
				page: "/kim/a/kabar/",
			},
			items: [
				{
					...{ href: "/kim/a/kabar/x/", first: "/kim/lama/kabar/w/", title: "Rapat \u0000& <b>" },
					...{ description: "Bawa <KTP> & \u000bmasker", day: hari("2020-11-17") },
				},
			],
		})
	).text();
	for (const part of [
		'<atom:link href="https://cermin.test/kim/a/kabar.xml" rel="self" type="application/rss+xml"/>',
		"<language>id</language>",
		'xmlns:atom="http://www.w3.org/2005/Atom"',
		"<link>https://cermin.test/kim/a/kabar/</link>",
		"<link>https://cermin.test/kim/a/kabar/x/</link>",
		// Neither a new name nor another address of the site makes it new to who read it.
		'<guid isPermaLink="false">tag:asal.test,2026:kim/lama/kabar/w</guid>',
		"<title>Rapat &amp; &lt;b&gt;</title>",
		"<description>Bawa &amp;lt;KTP&amp;gt; &amp;amp; masker</description>",
		"<pubDate>Tue, 17 Nov 2020 12:00:00 GMT</pubDate>",
	])
		expect(text).toContain(part);
});
