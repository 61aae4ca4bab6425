/**
 * The first screen of a small phone in every state of an election, as a resident reads it: home, a KIM, voting day
 * and a question. The words stand in `layar-pertama/`, one file a state. Read them aloud before you approve them.
 */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { builtGrown, builtSample } from "../bersama.ts";
import { builtPages } from "../dokumen.ts";
import { type Served, serveFolder } from "../server.ts";
import { openAs, runningOn, stopClock, withoutBanner, withPage } from "./browser.ts";
import { firstScreen } from "./layar.ts";

const timezoneId = "Asia/Makassar";
const shared = inject("alamat");
const served: Served[] = [];
afterAll(() => Promise.all(served.map(({ close }) => close())));

const pagesOf = (pemilihan: string, kim = "sekarbela") => [
	"/",
	`/kim/${kim}/`,
	`/tahapan/${pemilihan}/pemungutan-suara/`,
	"/faq/cara-mencoblos/",
];

/** How pages are opened: `now` lets pages of the site run on to an instant; else they are of their day. */
interface Way {
	readonly now?: string;
	readonly javaScriptEnabled?: boolean;
}

/** What pages say at first sight, one after another in the same window. */
const screens = (
	baseURL: string,
	addresses: readonly string[],
	{ now, javaScriptEnabled = true }: Way = {},
) =>
	withPage({ timezoneId, javaScriptEnabled, baseURL }, async (page) => {
		if (now) await stopClock(page, now);
		const texts: string[] = [];
		for (const address of addresses) {
			await openAs(page, address, now ? runningOn : withoutBanner);
			texts.push(`## ${address}\n\n${await firstScreen(page)}\n`);
		}
		return texts.join("\n");
	});
const approved = (name: string) => `./layar-pertama/${name}.txt`;

/** Sites in other states; they are built one after another, while pages are read. */
const states = [
	{ name: "ditunda", pages: pagesOf("2020"), site: () => builtSample("2020-04-15") },
	{ name: "hasil", pages: pagesOf("2020"), site: () => builtSample("2020-12-20") },
	{ name: "selesai", pages: pagesOf("2020"), site: () => builtSample("2022-02-01") },
	{ name: "belum-bertanggal", pages: pagesOf("2029", "swarga-bara"), site: builtGrown },
];
const sites = new Map<string, Promise<string>>();
beforeAll(() => {
	let before: Promise<unknown> = Promise.resolve();
	for (const { name, site } of states) {
		const origin = before.then(site).then(serve);
		// Whoever waits for it hears of it.
		before = origin.catch(() => undefined);
		sites.set(name, origin);
	}
});

/** Where a built site is served from now on. */
async function serve(folder: string): Promise<string> {
	const site = await serveFolder(folder);
	served.push(site);
	return site.origin;
}

describe("the sample's site, read on at a later instant", () => {
	test.each([
		["berjalan", "2020-11-17T12:00:00+08:00"],
		["menjelang", "2020-12-08T12:00:00+08:00"],
		["pagi", "2020-12-09T06:30:00+08:00"],
		["memilih", "2020-12-09T08:00:00+08:00"],
		["antre", "2020-12-09T13:20:00+08:00"],
		["menghitung", "2020-12-10T09:00:00+08:00"],
		["menunggu-hasil", "2021-01-20T12:00:00+08:00"],
		["lama-sesudahnya", "2026-11-26T12:00:00+08:00"],
	])("%s", async (name, now) => {
		const text = await screens(shared, pagesOf("2020"), { now });
		await expect(text).toMatchFileSnapshot(approved(`hidup-${name}`));
	});
});

describe("previews", () => {
	const states = builtPages().flatMap(({ address }) => /^\/pratinjau\/(.+)\/$/.exec(address)?.[1] ?? []);

	test("are all there", () => expect(states.length).toBeGreaterThanOrEqual(12));

	test.each(states)("%s", async (state) => {
		const text = await screens(shared, [`/pratinjau/${state}/`]);
		await expect(text).toMatchFileSnapshot(approved(`pratinjau-${state}`));
	});
});

describe("a site built in another state, with scripts and without", () => {
	test.each([...states, { name: "berjalan", pages: pagesOf("2020") }])("$name", async ({ name, pages }) => {
		const origin = (await sites.get(name)) ?? shared;
		const [alive, still] = await Promise.all(
			[true, false].map((javaScriptEnabled) => screens(origin, pages, { javaScriptEnabled })),
		);
		const text = `# Dengan skrip\n\n${alive}\n# Tanpa skrip\n\n${still}`;
		await expect(text).toMatchFileSnapshot(approved(`dibangun-${name}`));
	});
});
