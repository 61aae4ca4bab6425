/** What is known of all files of one owner together, so that nobody has to go through them one by one again. */
import { hash } from "node:crypto";
import { byText } from "../../model/kata.ts";
import type { SiteFacts } from "./facts.ts";

/** How many files there are, and how large they are. */
export interface Counts {
	readonly files: number;
	readonly bytes: number;
	/** Bytes of indexes of the search. */
	readonly index: number;
	readonly pageCount: number;
}

export interface Sum extends Counts {
	/** Of all names and bytes. */
	readonly digest: string;
	/** Folders in which its files lie, but for those in which files of many owners do. */
	readonly folders: readonly string[];
	/** Addresses of its pages, without a slash before them. */
	readonly pages: readonly string[];
	/** Pages that may be too heavy, and their bytes as a good server sends them. */
	readonly weights: readonly (readonly [page: string, bytes: number])[];
	/** What its pages load and where they lead, but for its own files. */
	readonly parts: readonly string[];
	readonly links: readonly string[];
}

/** File that answers at an address. */
export const fileOf = (address: string) => address.slice(1) + (address.endsWith("/") ? "index.html" : "");

/** The file a link of the site leads to, whatever is asked of it. */
export function targetOf(href: string): string {
	if (!/[&?#%]/.test(href)) return fileOf(href);
	const path = href.replaceAll("&amp;", "&").replace(/[?#].*$/, "");
	try {
		return fileOf(decodeURIComponent(path));
	} catch {
		return fileOf(path);
	}
}

const folder = /(^|\/)index\.html$/;

/** Address of a page by its file, without a slash before it; nothing where a file is no page of a folder. */
export const pageOf = (file: string): string | undefined =>
	folder.test(file) ? file.replace(folder, "$1") : undefined;

/** Folders in which files of many owners lie. */
const shared =
	/^(?:(?:og|api\/v1|tulis|tulis\/sumber)\/)?(?:kim\/?)?$|^(?:og|api|api\/v1|tulis|tulis\/sumber|wilayah|cari)$/;

/** Whether in a folder files of many owners lie. */
export const isShared = (folder: string): boolean => shared.test(folder);

/** Every folder in which some files lie, near or far. */
function foldersOf(files: Iterable<string>): string[] {
	const folders = new Set<string>();
	for (const file of files)
		for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) {
			const folder = file.slice(0, end);
			if (folders.has(folder)) break;
			if (!isShared(folder)) folders.add(folder);
		}
	return [...folders];
}

/** Those of all sites in which files of many owners lie. */
export const sharedFolders: readonly string[] = [
	"",
	"kim",
	"og",
	"og/kim",
	"api",
	"api/v1",
	"api/v1/kim",
	"tulis",
	"tulis/kim",
	"tulis/sumber",
	"tulis/sumber/kim",
	"wilayah",
	"cari",
];

/** A digest of names and bytes. */
export function digestOf(site: SiteFacts): string {
	const lines = [...site.keys()].sort(byText).map((file) => {
		const { size, sha256 } = site.get(file) ?? {};
		return `${file}\0${size}\0${sha256}\n`;
	});
	return hash("sha256", lines.join(""));
}

export function countsOf(site: SiteFacts): Counts {
	let [bytes, index, pageCount] = [0, 0, 0];
	for (const [file, { size, page }] of site) {
		bytes += size;
		if (/^pagefind\/|\/indeks\//.test(file)) index += size;
		if (page && folder.test(file)) pageCount++;
	}
	return { files: site.size, bytes, index, pageCount };
}

export function sumOf(site: SiteFacts): Sum {
	const [parts, links] = [new Set<string>(), new Set<string>()];
	const weights: [string, number][] = [];
	const pages: string[] = [];
	for (const [file, { page }] of site) {
		if (!page) continue;
		const address = pageOf(file);
		if (address !== undefined) pages.push(address);
		for (const href of page.parts) parts.add(href);
		for (const href of page.links) links.add(href);
		if (page.weight > 0) weights.push([file, page.weight]);
	}
	const leading = (hrefs: Iterable<string>) =>
		[...hrefs].filter((href) => !site.has(targetOf(href))).sort(byText);
	return {
		digest: digestOf(site),
		...countsOf(site),
		folders: foldersOf(site.keys()),
		pages,
		weights,
		parts: leading(parts),
		links: leading(links),
	};
}
