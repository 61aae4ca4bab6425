/** What is known of each file of a site from when it was made, so that nobody has to read it again. */
import { hash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";

/** What a page says of itself and asks of others. */
export interface PageFacts {
	readonly isCut: boolean;
	/** Files that a browser loads with it, as the page calls them. */
	readonly parts: readonly string[];
	/** Where its links lead. */
	readonly links: readonly string[];
	/** Bytes as a server sends it, where they may be too many; else 0. */
	readonly weight: number;
}

export interface FileFacts {
	readonly size: number;
	readonly sha256: string;
	readonly page?: PageFacts | undefined;
}

/** Facts by file, a path below the site. */
export type SiteFacts = ReadonlyMap<string, FileFacts>;

/** Pages of fewer bytes than this are surely light enough. */
const small = 60_000;

/** One file to keep on a phone is meant to be heavy. */
const isDocument = (file: string) => /(?:^|\/)paket\.html$/.test(file);
/** Previews show KIM that are made up. */
const isPreview = (file: string) => file.startsWith("pratinjau/");

/** How an address of this site begins. There are few of them, and to begin there takes a third of the time. */
const begin = '="/';
/** What stands before it where it leads elsewhere, or where a file is loaded. */
const asking = /^<(?:(a|link)\b[^>]*\shref|(?:script|img|source)\b[^>]*\ssrc)$/;
/** A `<link>` that makes a browser load something. */
const loading = /\brel="(?:stylesheet|icon|manifest|modulepreload|preload)"/;

/** Addresses of the site that a page names. */
function askedIn(html: string): Pick<PageFacts, "parts" | "links"> {
	const [parts, links]: [string[], string[]] = [[], []];
	for (let at = html.indexOf(begin); at >= 0; at = html.indexOf(begin, at + begin.length)) {
		const tag = html.lastIndexOf("<", at);
		const found = asking.exec(html.slice(tag, at));
		const from = at + begin.length - 1;
		// Two of them begin an address elsewhere.
		if (!found || html[from + 1] === "/") continue;
		if (found[1] === "link" && !loading.test(html.slice(tag, html.indexOf(">", at)))) continue;
		(found[1] === "a" ? links : parts).push(html.slice(from, html.indexOf('"', from)));
	}
	return { parts, links };
}

/** A page's HTML with its CSS should fit into so many bytes on the way; see the budgets of the design. */
export const pageBudget = 20_000;

const compressed = (html: string, quality: number) =>
	brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).byteLength;
/** A quick look is half of the work, and says rather too much: enough for a page that is within bounds all the same. */
function weighed(html: string): number {
	const quick = compressed(html, 3);
	return quick > pageBudget ? compressed(html, 5) : quick;
}

/** Pages that were weighed, by what they are called in the folder of any KIM. */
const scales = new Map<string, { readonly length: number; readonly weight: number }[]>();
/** Pages of KIM that are called alike and are as long but for so much weigh the same, as far as anybody asks. */
const tolerance = 0.002;

/** What a page weighs, about. A country has thousands of timetables in which nothing differs but a name. */
function weigh(file: string, html: string): number {
	const known = scales.getOrInsertComputed(file.replace(/^kim\/[^/]+\//, "kim/"), () => []);
	const like = known.find(({ length }) => Math.abs(length - html.length) <= tolerance * length);
	if (like) return like.weight;
	const weight = weighed(html);
	known.push({ length: html.length, weight });
	return weight;
}

/** Most pages link to the same addresses: each text is kept once. */
const texts = new Map<string, string>();
function kept(text: string): string {
	const known = texts.get(text);
	if (known !== undefined) return known;
	// A part of a page would keep the whole page alive.
	const own = Buffer.from(text).toString();
	texts.set(own, own);
	return own;
}
const distinct = (hrefs: Iterable<string>) => Array.from(new Set(hrefs), kept);

function pageFacts(file: string, html: string): PageFacts {
	const { parts, links } = askedIn(html);
	return {
		isCut: !html.trimEnd().endsWith("</html>"),
		parts: distinct(parts),
		links: isPreview(file) ? [] : distinct(links),
		weight: html.length > small && !isDocument(file) ? weigh(file, html) : 0,
	};
}

/** Looks at a file's bytes; `text` is the same, where it is at hand. */
export function factsOf(file: string, bytes: Uint8Array, text?: string): FileFacts {
	return {
		size: bytes.byteLength,
		sha256: hash("sha256", bytes),
		...(file.endsWith(".html") && { page: pageFacts(file, text ?? Buffer.from(bytes).toString()) }),
	};
}
