/**
 * One clock decides for all: what is dated after the day of the site is in no page, list, feed, search, data or
 * link, and on its day it is.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { beforeAll, expect, inject, test } from "vitest";
import { splitAddress } from "../../src/gate/addresses/families.ts";
import { loadOnce } from "../../src/intake/load.ts";
import { addressOf, kindNames } from "../../src/model/schemas/kinds.ts";
import { firstDayOf } from "../../src/model/terbit.ts";
import { root } from "../bangun.ts";
import { builtSample } from "../bersama.ts";
import { sampleDay } from "../content.ts";
import { attribute, builtPages, elements, origin, pakets, textOf } from "../dokumen.ts";

const laterDay = "2022-02-01";
let later: string;

/** The desk knows every id, so that what is written today may refer to it; the report is about files. */
const aboutFiles = /^\/?(?:tulis|laporan)/;

interface Dated {
	readonly day: string;
	readonly address: string;
	readonly title: string;
}

const { of } = await loadOnce(`${root}content`);
const dated = kindNames.flatMap((kind) => {
	if (kind !== "kabar" && kind !== "klarifikasi" && kind !== "faq" && kind !== "kimFaq") return [];
	return (of(kind) as { id: string; data: { judul?: string; pertanyaan?: string } }[]).flatMap(
		({ id, data }): Dated[] => {
			const first = firstDayOf(kind, data);
			const title = data.judul ?? data.pertanyaan ?? "";
			return first ? [{ day: first.day, address: addressOf(kind, id), title }] : [];
		},
	);
});
const after = (day: string) => dated.filter((entry) => entry.day > day);
const waiting = after(sampleDay);

beforeAll(async () => {
	later = await builtSample(laterDay);
});

test("the sample has something of every kind that waits, and something that came by the later day", () => {
	for (const part of [/^\/faq\//, /^\/klarifikasi\//, /^\/kim\/.+\/kabar\//, /^\/kim\/.+\/faq\//])
		expect(waiting.some(({ address }) => part.test(address))).toBe(true);
	expect(after(laterDay).length).toBeLessThan(waiting.length);
});

test("no page of what is dated later is built, nor anything below it", () => {
	expect(waiting.filter(({ address }) => existsSync(inject("situs") + address.slice(1)))).toEqual([]);
	const pictures = globSync("og/**/*.png", { cwd: inject("situs") }).map((file) =>
		file.replaceAll("\\", "/"),
	);
	expect(pictures.length).toBeGreaterThan(100);
	expect(
		waiting.filter(({ address }) => pictures.includes(`og${address.slice(0, -1)}.png`)),
		"share pictures",
	).toEqual([]);
});

test("no page, frame or pack links to it or tells its title", () => {
	const addresses = new Set(waiting.map(({ address }) => address));
	const found = [...builtPages(), ...pakets()]
		.filter(({ address }) => !aboutFiles.test(address))
		.flatMap(({ address: from, tree }) => {
			const links = elements(tree, "a").flatMap((a) => {
				const { page } = splitAddress(attribute(a, "href").replace(origin(), ""));
				return addresses.has(page) ? [page] : [];
			});
			const text = textOf(tree);
			return [...links, ...waiting.flatMap(({ title }) => (text.includes(title) ? [title] : []))].map(
				(what) => `${from}: ${what}`,
			);
		});
	expect(found).toEqual([]);
});

test("no feed, calendar, sitemap, redirect or data names it", () => {
	const site = inject("situs");
	const files = globSync("**/*.{xml,ics,json,txt,conf}", { cwd: site }).filter(
		(file) => !aboutFiles.test(file),
	);
	expect(files.length).toBeGreaterThan(100);
	const found = [...files, "_redirects", "_host/netlify"].flatMap((file) => {
		const text = readFileSync(site + file, "utf8");
		return waiting.flatMap(({ address, title }) =>
			text.includes(address) || text.includes(JSON.stringify(title).slice(1, -1))
				? [`${file}: ${address}`]
				: [],
		);
	});
	expect(found).toEqual([]);
});

test("on a later day what has come is there, in its lists, feeds and data, and the rest still waits", () => {
	const read = (file: string) => readFileSync(later + file, "utf8");
	const come = waiting.filter(({ day }) => day <= laterDay);
	expect(come.filter(({ address }) => !existsSync(`${later}${address.slice(1)}index.html`))).toEqual([]);
	expect(after(laterDay).filter(({ address }) => existsSync(later + address.slice(1)))).toEqual([]);
	const sitemap = read("sitemap-0.xml");
	expect(come.filter(({ address }) => !sitemap.includes(address))).toEqual([]);
	for (const { address } of come) {
		const list = address.replace(/[^/]+\/$/, "");
		expect(read(`${list.slice(1)}index.html`), list).toContain(address);
	}
	expect(read("api/v1/faq.json")).toContain("/faq/partisipasi-2020/");
	expect(read("faq/target-partisipasi/index.html")).toContain('href="/faq/partisipasi-2020/"');
});
