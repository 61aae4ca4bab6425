/** Reads pages and writes their indexes, some of them at a time. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { portalIndex } from "../../urls/indeks.ts";
import { type Page, packIndex, takeIn } from "./pack.ts";
import { type Reading, readPage, readText } from "./read.ts";
import { Words } from "./words.ts";

/** An index that is to be made. */
export interface Index {
	readonly folder: string;
	readonly pages: readonly IndexedPage[];
	/** The glossary's answer of the API, where the site has a glossary and this is the portal's: each term is found by itself. */
	readonly terms?: string | undefined;
}
interface IndexedPage {
	/** Without a slash before it. */
	readonly url: string;
	/** Its `<main>`, or where it lies. */
	readonly text: string | { readonly file: string };
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
function findable({ url, text }: IndexedPage): Reading[] {
	const main = typeof text === "string" ? text : mainIn(readFileSync(text.file, "utf8"));
	return main ? [readPage(url, main)] : [];
}

/** What an index is made of, page by page. */
function pagesOf({ folder, pages, terms }: Index, words: Words): Page[] {
	const own = terms ? termsIn(terms) : [];
	const taken = pages
		.filter(({ url }) => url !== glossary || own.length === 0)
		.flatMap((page) => findable(page).map((reading) => takeIn(reading, words)));
	if (folder === portalIndex && taken.length === 0) throw new Error("search index failed: no page to index");
	return [...taken, ...own.map((term) => takeIn(term, words))];
}

interface Taken {
	readonly folder: string;
	readonly pages: readonly Page[];
}

/** The indexes of a site, taken in one after the other and written some at a time. */
export class Indexes {
	readonly #site: string;
	readonly #words = new Words();
	#waiting: Taken[] = [];
	#pages = 0;

	constructor(site: string) {
		this.#site = site;
	}

	async add(index: Index): Promise<void> {
		const pages = pagesOf(index, this.#words);
		if (pages.length > 0) this.#waiting.push({ folder: index.folder, pages });
		this.#pages += pages.length;
		if (this.#pages >= atOnce) await this.#write();
	}

	/** Writes what is left; nothing is added any more. */
	async close(): Promise<void> {
		try {
			await this.#write();
		} finally {
			await pagefind.close();
		}
	}

	async #write(): Promise<void> {
		await this.#words.learn();
		for (const { folder, pages } of this.#waiting) this.#writeOne(folder, pages);
		[this.#waiting, this.#pages] = [[], 0];
	}

	#writeOne(folder: string, pages: readonly Page[]): void {
		const made = new Set<string>();
		const shipped = folder === portalIndex ? this.#words.engine.filter(({ path }) => engine.test(path)) : [];
		for (const { path, content } of [...packIndex(pages, this.#words), ...shipped]) {
			const file = join(this.#site, folder, path);
			const parent = dirname(file);
			if (!made.has(parent)) mkdirSync(parent, { recursive: true });
			made.add(parent);
			writeFileSync(file, content);
		}
	}
}
