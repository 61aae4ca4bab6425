/**
 * The full-text indexes over the built pages: one of the portal, one of each KIM, one of the regions of each province,
 * so that a reader loads what is his own. If one fails, the build fails.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import { indexFor, portalIndex } from "../urls/indeks.ts";
import { type Page, packIndex, takeIn } from "./indeks/pack.ts";
import { type Reading, readPage, readText } from "./indeks/read.ts";
import { Words } from "./indeks/words.ts";

/** What of Pagefind's own this site loads, from the portal's index. */
const engine = /^(?:pagefind\.js|wasm\.id\.pagefind)$/;
/** So many pages at a time: their words are asked for at once, and then they are forgotten. */
const atOnce = 2000;

/** What the glossary's answer of the API holds of a term. */
interface Term {
	readonly id: string;
	readonly istilah: string;
	readonly kepanjangan?: string | null;
	readonly arti: string;
}

export const searchIndex = (): AstroIntegration => ({
	name: "corong-search",
	hooks: {
		"astro:build:done": async ({ dir }) => {
			try {
				await writeIndexes(fileURLToPath(dir));
			} finally {
				await pagefind.close();
			}
		},
	},
});

/** Addresses of all pages, in order. */
const pagesOf = (site: string): string[] =>
	globSync("**/index.html", { cwd: site })
		.map((file) => file.replaceAll("\\", "/").replace(/index\.html$/, ""))
		.sort();

const glossary = "istilah/";

/** Each term of the glossary is found by itself. */
function termsIn(site: string): Reading[] {
	const [file] = globSync("api/v1/istilah.json", { cwd: site });
	const terms = file
		? (JSON.parse(readFileSync(join(site, file), "utf8")) as { istilah: Term[] }).istilah
		: [];
	return terms.map(({ id, istilah, kepanjangan, arti }) =>
		readText(`/${glossary}#${id}`, istilah, [istilah, kepanjangan, arti].filter(Boolean).join(". "), {
			jenis: ["Istilah"],
			situs: ["portal"],
		}),
	);
}

/** What is read of a page; nothing of one that does not want to be found. */
function findable(site: string, url: string): Reading[] {
	const html = readFileSync(join(site, url, "index.html"), "utf8");
	const main = html.includes("data-pagefind-body") && /<main\b[\s\S]*<\/main>/.exec(html)?.[0];
	return main ? [readPage(url, main)] : [];
}

/** What an index is made of, page by page. */
function pagesFor(folder: string, urls: readonly string[], site: string, words: Words): Page[] {
	const isPortal = folder === portalIndex;
	const terms = isPortal ? termsIn(site) : [];
	const pages = urls
		.filter((url) => url !== glossary || terms.length === 0)
		.flatMap((url) => findable(site, url).map((reading) => takeIn(reading, words)));
	if (isPortal && pages.length === 0) throw new Error("search index failed: no page to index");
	return [...pages, ...terms.map((term) => takeIn(term, words))];
}

/** Lists of addresses, together, in groups that are small enough. */
function* grouped(
	lists: ReadonlyMap<string, readonly string[]>,
): Generator<[folder: string, urls: readonly string[]][]> {
	let group: [string, readonly string[]][] = [];
	let count = 0;
	for (const list of lists) {
		group.push(list);
		count += list[1].length;
		if (count < atOnce) continue;
		yield group;
		[group, count] = [[], 0];
	}
	if (group.length > 0) yield group;
}

async function writeIndexes(site: string): Promise<void> {
	const words = new Words();
	for (const group of grouped(Map.groupBy(pagesOf(site), (url) => indexFor(`/${url}`)))) {
		const indexes = group
			.map(([folder, urls]) => ({ folder, pages: pagesFor(folder, urls, site, words) }))
			.filter(({ pages }) => pages.length > 0);
		await words.learn();
		for (const { folder, pages } of indexes) {
			const shipped = folder === portalIndex ? words.engine.filter(({ path }) => engine.test(path)) : [];
			for (const { path, content } of [...packIndex(pages, words), ...shipped]) {
				const file = join(site, folder, path);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, content);
			}
		}
	}
}
