/** A finished site is looked at before anybody sees it: is it whole, and does it answer where it promised to? */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { filesBelow } from "./mark.ts";

export interface Findings {
	/** What no site may be published with. */
	readonly faults: readonly string[];
	/** What somebody should mend; with `--ketat` it is a fault as well. */
	readonly notes: readonly string[];
	readonly figures: Figures;
}

/** Sizes in bytes. */
export interface Figures {
	readonly files: number;
	readonly pages: number;
	readonly bytes: number;
	/** The index of the search. */
	readonly index: number;
	/** The heaviest page as a good server sends it, and how heavy it is. */
	readonly heaviest: readonly [page: string, bytes: number];
}

/** Without these it is no site, and without those no portal. */
const always = [
	"index.html",
	"404.html",
	"robots.txt",
	"faq/index.html",
	"tahapan/index.html",
	"pagefind/pagefind-entry.json",
];
const ofPortal = ["laporan.json", "kim/index.html"];

/** A page's HTML with its CSS should fit into so many bytes on the way; see the budgets of the design. */
const pageBudget = 20_000;
/** Pages of fewer bytes than this are surely within it. */
const small = 60_000;

const told = 5;
const some = (list: readonly string[]) =>
	list.slice(0, told).join(", ") + (list.length > told ? `, dan ${list.length - told} lainnya` : "");
const unless = (list: readonly string[], sentence: string) =>
	list.length > 0 ? [`${sentence}: ${some(list)}.`] : [];

/** File that answers at an address. */
const fileOf = (address: string) => address.slice(1) + (address.endsWith("/") ? "index.html" : "");

/** A whole portal, one KIM's own site, or a part of a portal, whose pages lead to other parts. */
type Extent = "portal" | "domain" | "part";

const essential: Readonly<Record<Extent, readonly string[]>> = {
	portal: [...always, ...ofPortal],
	domain: always,
	part: [],
};

/** Looks at everything; `promised` are the addresses that have to answer. */
export function verify(site: string, promised: Iterable<string>, extent: Extent = "portal"): Findings {
	const files = filesBelow(site);
	const there = new Set(files);
	const sizes = new Map(files.map((file) => [file, statSync(join(site, file)).size]));
	const pages = files.filter((file) => file.endsWith(".html"));
	const looked = pages.map((file) => lookAt(site, file, extent === "part" ? undefined : there));
	const weights = looked.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
	const heavy = weights.filter(({ weight, isDocument }) => weight > pageBudget && !isDocument);
	return {
		faults: [
			...unless(
				essential[extent].filter((file) => !there.has(file)),
				"Bagian situs yang wajib tidak terbuat",
			),
			...unless(
				files.filter((file) => sizes.get(file) === 0 && !mayBeEmpty(file)),
				"Berkas kosong",
			),
			...unless(
				looked.filter(({ isCut }) => isCut).map(({ file }) => file),
				"Halaman terpotong",
			),
			...unless(
				looked.flatMap(({ parts }) => parts),
				"Halaman memuat berkas yang tidak ada",
			),
			...unless(
				[...new Set(promised)].filter((address) => !there.has(fileOf(address))).sort(),
				"Alamat yang pernah terbit tidak menjawab",
			),
		],
		notes: [
			...unless(
				looked.flatMap(({ links }) => links),
				"Tautan menuju halaman yang tidak ada",
			),
			...unless(
				heavy.map(({ file, weight }) => `${file} (${weight} byte)`),
				`Halaman lebih berat dari ${pageBudget} byte`,
			),
		],
		figures: {
			files: files.length,
			pages: pages.length,
			bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
			index: files.reduce(
				(sum, file) => sum + (/^pagefind\/|\/indeks\//.test(file) ? (sizes.get(file) ?? 0) : 0),
				0,
			),
			heaviest: [weights[0]?.file ?? "", weights[0]?.weight ?? 0],
		},
	};
}

/** Redirects of a site that has never renamed anything. */
const mayBeEmpty = (file: string) => file === "_redirects" || file.startsWith("_host/");

const resource = /<(?:script|img|source)\b[^>]*?\ssrc="(\/[^"]*)"|<link\b[^>]*>/g;
const link = /<a\b[^>]*?\shref="(\/[^"]*)"/g;

/** The file a link of the site leads to, whatever is asked of it. */
const targetOf = (href: string) => {
	const path = href.replaceAll("&amp;", "&").replace(/[?#].*$/, "");
	try {
		return fileOf(decodeURIComponent(path));
	} catch {
		return fileOf(path);
	}
};

function lookAt(site: string, file: string, there: ReadonlySet<string> | undefined) {
	const html = readFileSync(join(site, file), "utf8");
	const missing = (href: string | undefined) =>
		there && href?.startsWith("/") && !href.startsWith("//") && !there.has(targetOf(href))
			? [`${href} di ${file}`]
			: [];
	const parts = [...html.matchAll(resource)].flatMap(([tag, src]) => missing(src ?? ownFile(tag)));
	// Previews show KIM that are made up.
	const links = isPreview(file) ? [] : [...html.matchAll(link)].flatMap(([, href]) => missing(href));
	return {
		file,
		isCut: !html.trimEnd().endsWith("</html>"),
		parts,
		links,
		weight: html.length > small ? weigh(html) : 0,
		/** One file to keep on a phone is meant to be heavy. */
		isDocument: /(?:^|\/)paket\.html$/.test(file),
	};
}

const isPreview = (file: string) => file.startsWith("pratinjau/");

/** What a `<link>` makes a browser load. */
const ownFile = (tag: string) =>
	/\brel="(?:stylesheet|icon|manifest|modulepreload|preload)"/.test(tag)
		? /\shref="([^"]*)"/.exec(tag)?.[1]
		: undefined;

const weigh = (html: string) =>
	brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).byteLength;
