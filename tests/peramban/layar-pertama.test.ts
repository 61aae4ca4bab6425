/**
 * The first screen of a small phone in every state of an election, as a resident reads it: home, a KIM, voting day
 * and a question. The words stand in `layar-pertama/`, one file a state. Read them aloud before you approve them.
 */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { build, buildBy, root } from "../bangun.ts";
import { builtSample } from "../bersama.ts";
import { builtPages } from "../dokumen.ts";
import { type Served, serveFolder } from "../server.ts";
import { openAs, runningOn, stopClock, withoutBanner, withPage } from "./browser.ts";
import { firstScreen } from "./layar.ts";

const timezoneId = "Asia/Makassar";
const shared = inject("alamat");
const served: Served[] = [];
afterAll(() => Promise.all(served.map(({ close }) => close())));

/** A built site, served. */
async function serve(folder: string): Promise<string> {
	const site = await serveFolder(folder);
	served.push(site);
	return site.origin;
}

/** A site built as of a day, of the sample or of a copy of it, and served. */
async function siteOf(name: string, today: string, content = `${root}content`): Promise<string> {
	const out = `${inject("kerja")}layar-${name}/`;
	const { code, output } = await build(
		"--content",
		content,
		"--today",
		today,
		"--kim",
		"sekarbela",
		"--out",
		out,
	);
	expect(code, output).toBe(0);
	return serve(out);
}

/** The sample with an election of which nothing is decided yet, as the command makes it. */
async function withNext(): Promise<string> {
	const content = `${inject("kerja")}layar-isi`;
	cpSync(`${root}content`, content, { recursive: true });
	const args = [
		"--tahun",
		"2029",
		"--dari",
		"2024",
		"--dasar",
		"uu-10-2016",
		"--nama",
		"Pemilihan Serentak 2029",
	];
	const { code, output } = await buildBy("scripts/pemilihan-baru.ts", "--content", content, ...args);
	expect(code, output).toBe(0);
	const situs = `${content}/situs.yaml`;
	const old = readFileSync(situs, "utf8");
	writeFileSync(situs, old.replace('pemilihan_aktif: "2020"', 'pemilihan_aktif: "2029"'));
	return content;
}

const pagesOf = (pemilihan: string) => [
	"/",
	"/kim/sekarbela/",
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
	{ name: "ditunda", pemilihan: "2020", site: () => siteOf("ditunda", "2020-04-15") },
	{ name: "hasil", pemilihan: "2020", site: () => siteOf("hasil", "2020-12-20") },
	{ name: "selesai", pemilihan: "2020", site: async () => serve(await builtSample("2022-02-01")) },
	{
		name: "belum-bertanggal",
		pemilihan: "2029",
		site: async () => siteOf("belum-bertanggal", "2027-02-01", await withNext()),
	},
];
const sites = new Map<string, Promise<string>>();
beforeAll(() => {
	let before: Promise<unknown> = Promise.resolve();
	for (const { name, site } of states) {
		const origin = before.then(site);
		// Whoever waits for it hears of it.
		before = origin.catch(() => undefined);
		sites.set(name, origin);
	}
});

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
	test.each([...states, { name: "berjalan", pemilihan: "2020" }])("$name", async ({ name, pemilihan }) => {
		const origin = (await sites.get(name)) ?? shared;
		const [alive, still] = await Promise.all(
			[true, false].map((javaScriptEnabled) => screens(origin, pagesOf(pemilihan), { javaScriptEnabled })),
		);
		const text = `# Dengan skrip\n\n${alive}\n# Tanpa skrip\n\n${still}`;
		await expect(text).toMatchFileSnapshot(approved(`dibangun-${name}`));
	});
});
