/**
 * The map of the site for search engines: every page that is to be found, those that stay from the site before included.
 * Written here and not by Astro's integration, whose sorting and streams took seconds for 68,000 pages.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
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
	const { owners, known, keepsRest } = planOfBuild();
	// All that it tells is as it was, and so it stays.
	if (keepsRest) return;
	const kept = [...owners].flatMap((owner) => known?.sumOf(owner)?.pages ?? []);
	const paths = [...pages, ...kept].map((page) => `/${page}`);
	const listed = [...new Set(paths)]
		.filter((path) => servedAs(path) !== undefined && !isUnlisted.test(path) && !isFormer(path))
		.sort();
	const entries = listed.map((path) => {
		const day = changed.get(path);
		const built = new URL(path, address).href;
		return `${loc(publicAddress(built))}${day ? `<lastmod>${day}</lastmod>` : ""}`;
	});
	const files = Array.from({ length: Math.ceil(entries.length / most) }, (_, at) => `sitemap-${at}.xml`);
	for (const [at, file] of files.entries())
		writeFileSync(join(site, file), xml("urlset", "url", entries.slice(at * most, (at + 1) * most)));
	const index = files.map((file) => loc(new URL(file, new URL("/", address)).href));
	writeFileSync(join(site, "sitemap-index.xml"), xml("sitemapindex", "sitemap", index));
}

export const sitemap = (listing: Listing): AstroIntegration => ({
	name: "corong-sitemap",
	hooks: {
		"astro:build:done": ({ dir }) => writeMap(fileURLToPath(dir), askedPages(), listing),
	},
});
