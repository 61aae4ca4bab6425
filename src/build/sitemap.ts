/**
 * The map of the site for search engines: every page that is to be found, those that stay from the site before included.
 * Written here and not by Astro's integration, whose sorting and streams took seconds for 68,000 pages.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { kimOfAddress } from "../urls/kim.ts";
import { urls } from "../urls.ts";
import { publicAddress, servedAs } from "./domain.ts";
import { askedPages } from "./pages.ts";
import { planOfBuild } from "./scope/plan.ts";

/** Pages that are there but not for search engines. */
const unlisted = [
	/^\/(?:404|500)\/$/,
	/\/(sematan|siaran|poster)\/$/,
	/^\/kim\/[^/]+\/lapor\/$/,
	/\/lapor\/lembar\/$/,
	/^\/faq\/[^/]+\/v\//,
	/^\/tulis\//,
	/^\/laporan\/$/,
	/^\/panduan\/salah\//,
	/^\/pratinjau\//,
	/\/riwayat\/.+/,
	/\/kabar\/halaman\/\d+\/$/,
];

/** Each of them in one expression: a country has 80,000 pages. */
const isUnlisted = new RegExp(unlisted.map(({ source }) => source).join("|"));

/** Addresses in one file; search engines take 50,000. */
const most = 45_000;

const schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
const xml = (list: string, item: string, inside: readonly string[]) =>
	`<?xml version="1.0" encoding="UTF-8"?><${list} xmlns="${schema}">${inside
		.map((each) => `<${item}>${each}</${item}>`)
		.join("")}</${list}>`;
const loc = (address: string) => `<loc>${address.replaceAll("&", "&amp;")}</loc>`;

interface Listing {
	/** Public address of the site. */
	readonly address: string;
	/** Days on which pages last changed, by path. */
	readonly changed: ReadonlyMap<string, string>;
	/** Whether what answers at a path has moved or was withdrawn. */
	isFormer(path: string): boolean;
}

/** Writes the map of the pages of `site`. */
function writeMap(site: string, pages: readonly string[], { address, changed, isFormer }: Listing): void {
	const { owners, known, keepsRest, renewal } = planOfBuild();
	// All that it tells is as it was, and so it stays.
	if (keepsRest && !renewal) return;
	const kept = renewal ? [] : [...owners].flatMap((owner) => known?.sumOf(owner)?.pages ?? []);
	const paths = [...pages, ...kept].map((page) => `/${page}`);
	const listed = [...new Set(paths)]
		.filter((path) => servedAs(path) !== undefined && !isUnlisted.test(path) && !isFormer(path))
		.sort();
	const entryOf = (path: string) => {
		const day = changed.get(path);
		return `${locOf(path, address)}${day ? `<lastmod>${day}</lastmod>` : ""}`;
	};
	const entries = renewal
		? among(entriesIn(renewal.site), Map.groupBy(listed, kimHome), entryOf, address)
		: listed.map(entryOf);
	const files = Array.from({ length: Math.ceil(entries.length / most) }, (_, at) => `sitemap-${at}.xml`);
	for (const [at, file] of files.entries())
		writeFileSync(join(site, file), xml("urlset", "url", entries.slice(at * most, (at + 1) * most)));
	const index = files.map((file) => loc(new URL(file, new URL("/", address)).href));
	writeFileSync(join(site, "sitemap-index.xml"), xml("sitemapindex", "sitemap", index));
}

const locOf = (path: string, address: string) => loc(publicAddress(new URL(path, address).href));

/** The home of the KIM that a page is of; empty for the portal's. */
const kimHome = (path: string): string => {
	const kim = kimOfAddress(path);
	return kim === undefined ? "" : urls.kim(kim);
};

/** What the map of a site told, page by page. */
function entriesIn(site: string): string[] {
	const files = Array.from(
		readFileSync(join(site, "sitemap-index.xml"), "utf8").matchAll(/sitemap-\d+\.xml/g),
	);
	return files.flatMap(([file]) =>
		Array.from(
			readFileSync(join(site, file), "utf8").matchAll(/<url>(.*?)<\/url>/g),
			([, entry = ""]) => entry,
		),
	);
}

/** The entries of before, with those of the pages that some KIM have now; of a KIM they stand together. */
function among(
	before: readonly string[],
	now: ReadonlyMap<string, readonly string[]>,
	entryOf: (path: string) => string,
	address: string,
): readonly string[] {
	return [...now].reduce((all, [home, paths]) => {
		const start = locOf(home, address).replace(/<\/loc>$/, "");
		const isOwn = (entry: string) => entry.startsWith(start);
		const [from, to] = [all.findIndex(isOwn), all.findLastIndex(isOwn) + 1];
		// A KIM's home stands in every map that it has pages in.
		if (from < 0 || home === "") throw new Error(`no ${home} in the map of the site before`);
		return all.toSpliced(from, to - from, ...paths.map(entryOf));
	}, before);
}

export const sitemap = (listing: Listing): AstroIntegration => ({
	name: "corong-sitemap",
	hooks: {
		"astro:build:done": ({ dir }) => writeMap(fileURLToPath(dir), askedPages(), listing),
	},
});
