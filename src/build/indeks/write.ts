/** Reads pages and writes their indexes, some of them at a time. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { portalIndex } from "../../urls/indeks.ts";
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
/** The `<main>` of a page that wants to be found. */
function mainIn(html: string): string | undefined {
	if (!html.includes("data-pagefind-body")) return undefined;
	const [from, to] = [html.search(/<main\b/), html.lastIndexOf(mainEnd)];
	return from >= 0 && to > from ? html.slice(from, to + mainEnd.length) : undefined;
}

/** What is read of a page; nothing of one that does not want to be found. */
function findable({ url, file }: Index["pages"][number]): Reading[] {
	const main = mainIn(readFileSync(file, "utf8"));
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

async function writeGroup(group: readonly Index[], { site, terms }: Order, words: Words): Promise<void> {
	const indexes = group
		.map((index) => ({ folder: index.folder, pages: pagesOf(index, terms, words) }))
		.filter(({ pages }) => pages.length > 0);
	await words.learn();
	for (const { folder, pages } of indexes) writeOne(join(site, folder), pages, words, folder === portalIndex);
}

function writeOne(folder: string, pages: readonly Page[], words: Words, isPortal: boolean): void {
	const made = new Set<string>();
	const shipped = isPortal ? words.engine.filter(({ path }) => engine.test(path)) : [];
	for (const { path, content } of [...packIndex(pages, words), ...shipped]) {
		const file = join(folder, path);
		const parent = dirname(file);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(file, content);
	}
}

export async function writeIndexes(order: Order): Promise<void> {
	const words = new Words();
	try {
		for (const group of grouped(order.indexes)) await writeGroup(group, order, words);
	} finally {
		await pagefind.close();
	}
}
