/** Changes of the timetable: page and feeds tell exactly what the ledgers hold. (Atom by a parser: tests/peramban/umpan.test.ts.) */
import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import type { JsonFeed } from "../../src/channels/feeds/atom.ts";
import { asOf, concerns, filedExceptions, type StageFile, stageFiles, subsites } from "../content.ts";
import { attribute, elements, origin, page, textOf } from "../dokumen.ts";

/** What each change of a stage that was known by then is an entry of; of the ledger itself, or of a region's own. */
function keysOf(election: string, stage: StageFile, wilayah?: string): string[] {
	const { id, jadwal } = stage;
	const known = jadwal.flatMap(({ ditetapkan }, index) => (!ditetapkan || ditetapkan <= asOf ? [index] : []));
	const own = filedExceptions(stage).filter((one) => !wilayah || wilayah.startsWith(one.wilayah));
	const prefix = `tag:corong.example,2026:tahapan/${election}/${id}`;
	return [...known.slice(1).map(() => prefix), ...own.map((one) => `${prefix}/wilayah-${one.wilayah}`)];
}

const feeds = [
	{
		file: "tahapan/perubahan",
		expected: ["2020", "2024"].flatMap((id) => stageFiles(id).flatMap((stage) => keysOf(id, stage))),
	},
	...Object.entries(subsites).map(([id, { wilayah, race }]) => ({
		file: `kim/${id}/perubahan`,
		expected: stageFiles("2020")
			.filter((stage) => concerns(stage, race))
			.flatMap((stage) => keysOf("2020", stage, wilayah)),
	})),
];

const read = (file: string) => readFileSync(inject("situs") + file, "utf8");

describe.each(feeds)("$file", ({ file, expected }) => {
	const json = JSON.parse(read(`${file}.json`)) as JsonFeed;

	test("tells every change the ledgers hold, and no other", () => {
		expect(expected.length).toBeGreaterThan(30);
		const ids = json.items.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.map((id) => id.slice(0, id.lastIndexOf("/"))).toSorted()).toEqual(expected.toSorted());
	});

	test("comes newest first, nothing from the future, each with a page of its own site", () => {
		const days = json.items.map(({ date_modified }) => date_modified);
		expect(days).toEqual(days.toSorted().toReversed());
		expect(days[0]?.slice(0, 10)).toBe("2020-06-15");
		for (const { url, title, content_text } of json.items) {
			expect(url).toMatch(`${origin()}/tahapan/`);
			expect(page(new URL(url).pathname).html).toBeTruthy();
			expect(title && content_text).toBeTruthy();
		}
	});

	test("is a JSON Feed 1.1 that knows where it is", () => {
		expect(json).toMatchObject({
			version: "https://jsonfeed.org/version/1.1",
			feed_url: `${origin()}/${file}.json`,
			language: "id",
		});
		expect(page(new URL(json.home_page_url).pathname).html).toContain(`/${file}.xml`);
	});

	test("is Atom with the same entries", () => {
		const atom = read(`${file}.xml`);
		const ids = [...atom.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
		expect(ids).toEqual([`tag:corong.example,2026:${file}`, ...json.items.map(({ id }) => id)]);
		expect(atom).toContain(`<link rel="self" href="${origin()}/${file}.xml"/>`);
	});
});

test("a region hears of its own dates only", () => {
	const told = (file: string) => read(file).match(/wilayah-[0-9.]+/g);
	expect(new Set(told("kim/singa-geweh/perubahan.json"))).toEqual(new Set(["wilayah-64.08"]));
	expect(told("kim/sekarbela/perubahan.json")).toBeNull();
});

test.each([
	["/tahapan/", "/tahapan/perubahan.xml"],
	["/tahapan/perubahan/", "/tahapan/perubahan.xml"],
	["/tahapan/2020/coklit/", "/tahapan/perubahan.xml"],
	["/kim/sekarbela/tahapan/", "/kim/sekarbela/perubahan.xml"],
	["/kim/sekarbela/langganan/", "/kim/sekarbela/perubahan.xml"],
])("%s announces %s", (address, feed) => {
	const links = elements(page(address).tree, "link").map(
		(e) => `${attribute(e, "rel")} ${attribute(e, "type")} ${attribute(e, "href")}`,
	);
	expect(links).toContain(`alternate application/atom+xml ${feed}`);
});

test("the page says the same to people", () => {
	const { tree } = page("/tahapan/perubahan/");
	const text = textOf(tree);
	expect(text).toContain(
		"Tahapan “Hari pemungutan suara” ditunda menurut Keputusan KPU 179/2020. Jadwal sebelumnya Rabu, 23 September 2020.",
	);
	expect(elements(tree, (e) => attribute(e, "id").startsWith("p-"))).toHaveLength(
		feeds[0]?.expected.length ?? 0,
	);
});
