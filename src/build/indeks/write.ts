/** Reads pages and writes their indexes, some of them at a time. */
import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { portalIndex } from "../../urls/indeks.ts";
import { type FileFacts, factsOf } from "../scope/facts.ts";
import { type Page, packIndex, takeIn } from "./pack.ts";
import { type Reading, readPage, readText } from "./read.ts";
import { Words } from "./words.ts";

/** What is to be written. */
export interface Order {
	readonly site: string;
	/** The glossary's answer of the API, where the site has a glossary: each term is found by itself. */
	readonly terms: string | undefined;
	readonly indexes: readonly Index[];
}
interface Index {
	readonly folder: string;
	/** Their addresses, without a slash before them, and where they lie. */
	readonly pages: readonly { readonly url: string; readonly file: string }[];
}

/** What of Pagefind's own this site loads, from the portal's index. */
const engine = /^(?:pagefind\.js|wasm\.id\.pagefind)$/;
/** So many pages at a time: their words are asked for at once, and then they are forgotten. */
const atOnce = 200;

const glossary = "istilah/";

/** What the glossary's answer of the API holds of a term. */
interface Term {
	readonly id: string;
	readonly istilah: string;
	readonly kepanjangan?: string | null;
	readonly arti: string;
}

const termsIn = (file: string): Reading[] =>
	(JSON.parse(readFileSync(file, "utf8")) as { istilah: Term[] }).istilah.map(
		({ id, istilah, kepanjangan, arti }) =>
			readText(`/${glossary}#${id}`, istilah, [istilah, kepanjangan, arti].filter(Boolean).join(". "), {
				jenis: ["Istilah"],
				situs: ["portal"],
			}),
	);

const mainEnd = "</main>";
/** The `<main>` of a page that wants to be found. Of the rest, four fifths of a page, nothing is made text. */
function mainIn(page: Buffer): string | undefined {
	const [from, to] = [page.indexOf("<main"), page.lastIndexOf(mainEnd)];
	if (from < 0 || to < from) return undefined;
	const main = page.toString("utf8", from, to + mainEnd.length);
	return main.includes("data-pagefind-body") ? main : undefined;
}

let memory = Buffer.allocUnsafeSlow(2 ** 20);
/** What is in a file, until the next one is read: memory of its own would take as long again. */
function bytesAt(file: string): Buffer {
	const handle = openSync(file, "r");
	try {
		let end = readSync(handle, memory, 0, memory.length, null);
		while (end === memory.length) {
			memory = Buffer.concat([memory], 2 * end);
			end += readSync(handle, memory, end, end, null);
		}
		return memory.subarray(0, end);
	} finally {
		closeSync(handle);
	}
}

/** What is read of a page; nothing of one that does not want to be found. */
function findable({ url, file }: Index["pages"][number]): Reading[] {
	const main = mainIn(bytesAt(file));
	return main ? [readPage(url, main)] : [];
}

/** What an index is made of, page by page. */
function pagesOf({ folder, pages }: Index, terms: string | undefined, words: Words): Page[] {
	const isPortal = folder === portalIndex;
	const own = isPortal && terms ? termsIn(terms) : [];
	const taken = pages
		.filter(({ url }) => url !== glossary || own.length === 0)
		.flatMap((page) => findable(page).map((reading) => takeIn(reading, words)));
	if (isPortal && taken.length === 0) throw new Error("search index failed: no page to index");
	return [...taken, ...own.map((term) => takeIn(term, words))];
}

/** Indexes in groups of few pages. */
function* grouped(indexes: readonly Index[]): Generator<Index[]> {
	let group: Index[] = [];
	let count = 0;
	for (const index of indexes) {
		group.push(index);
		count += index.pages.length;
		if (count < atOnce) continue;
		yield group;
		[group, count] = [[], 0];
	}
	if (group.length > 0) yield group;
}

/** Writes some indexes; what is known of their files, by where they lie below the site. */
async function writeGroup(
	group: readonly Index[],
	{ site, terms }: Order,
	words: Words,
): Promise<[string, FileFacts][]> {
	const indexes = group
		.map((index) => ({ folder: index.folder, pages: pagesOf(index, terms, words) }))
		.filter(({ pages }) => pages.length > 0);
	await words.learn();
	return indexes.flatMap(({ folder, pages }) => writeOne(site, folder, pages, words));
}

function writeOne(site: string, folder: string, pages: readonly Page[], words: Words): [string, FileFacts][] {
	const made = new Set<string>();
	const shipped = folder === portalIndex ? words.engine.filter(({ path }) => engine.test(path)) : [];
	return [...packIndex(pages, words), ...shipped].map(({ path, content }) => {
		const name = `${folder.slice(1)}${path}`;
		const file = join(site, name);
		const parent = dirname(file);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(file, content);
		return [name, factsOf(name, content)];
	});
}

/** Writes all indexes, and tells what is known of their files, some at a time. */
export async function writeIndexes(
	order: Order,
	tell: (files: readonly [string, FileFacts][]) => void,
): Promise<void> {
	const words = new Words();
	try {
		for (const group of grouped(order.indexes)) tell(await writeGroup(group, order, words));
	} finally {
		await pagefind.close();
	}
}
