/**
 * The full-text indexes over the built pages: one of the portal, one of each KIM, one of the regions of each province,
 * so that a reader loads what is his own, and what did not change is not indexed again. If one fails, the build fails.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import { indexFor, portalIndex } from "../urls/indeks.ts";
import { type IndexFile, withoutFilters } from "./canonical-index.ts";
import { fileAt, pagesToIndex } from "./indexed.ts";
import { forgetOldIndexes, keptIndex } from "./kept-index.ts";

/** Parts of Pagefind's output that this site loads; only the portal's index brings the engine along. */
const used = /^(?:pagefind-entry\.json$|pagefind\.|index\/|fragment\/)/;
const engine = /^(?:pagefind\.js|wasm\.id\.pagefind)$/;

/** What is on many pages and tells nothing about any: ways around, labels, what is only for the screen. */
const template = [
	"nav",
	"script",
	".tersembunyi",
	".tanpa-cetak",
	".kepala-halaman .atas",
	".rujukan",
	".terkait",
	".huruf",
	"[data-status]",
	"[data-hari]",
	".pokok h2",
	"dt",
];
const config = { forceLanguage: "id", excludeSelectors: template };

/** What the glossary's answer of the API holds of a term. */
interface Term {
	readonly id: string;
	readonly istilah: string;
	readonly kepanjangan?: string | null;
	readonly arti: string;
}

interface Page {
	readonly url: string;
	readonly content: string;
}

/** Where indexes are kept for the next build. */
let cache = "";

/** As many indexes at a time: one is being made while another is read or written. */
const atOnce = 4;

export const searchIndex = (): AstroIntegration => ({
	name: "corong-search",
	hooks: {
		"astro:config:done": ({ config }) => {
			cache = fileURLToPath(new URL("indeks/", config.cacheDir));
		},
		"astro:build:done": async ({ dir, logger }) => {
			const site = fileURLToPath(dir);
			const waiting = Map.groupBy(pagesToIndex(site), (url) => indexFor(`/${url}`));
			const count = waiting.size;
			let pages = 0;
			const work = async () => {
				for (const [folder, urls] of waiting) {
					waiting.delete(folder);
					pages += await writeIndex(site, folder, urls);
				}
			};
			try {
				await Promise.all(Array.from({ length: atOnce }, work));
			} finally {
				await pagefind.close();
			}
			forgetOldIndexes(cache);
			logger.info(`${pages} pages in ${count} indexes`);
		},
	},
});

const glossary = "istilah/";

function termsIn(site: string): readonly Term[] {
	const file = fileAt(site, "api/v1/istilah.json");
	return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { istilah: Term[] }).istilah : [];
}

/** What Pagefind reads of a page; nothing of one that does not want to be found. */
function findable(site: string, url: string): Page[] {
	const html = readFileSync(fileAt(site, `${url}index.html`), "utf8");
	const main = html.includes("data-pagefind-body") && /<main\b[\s\S]*<\/main>/.exec(html)?.[0];
	return main ? [{ url, content: `<!doctype html><html lang="id"><body>${main}</body></html>` }] : [];
}

function must(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`search index failed: ${errors.join("; ")}`);
}

/** Writes the index of some pages; returns how many it holds. */
async function writeIndex(site: string, folder: string, urls: readonly string[]): Promise<number> {
	const isPortal = folder === portalIndex;
	const terms = isPortal ? termsIn(site) : [];
	const pages = urls
		// Each term is found by itself.
		.filter((url) => url !== glossary || terms.length === 0)
		.flatMap((url) => findable(site, url));
	if (pages.length === 0) {
		if (isPortal) throw new Error("search index failed: no page to index");
		return 0;
	}
	const files = await keptIndex(cache, { config, pages, terms, isPortal }, () =>
		makeIndex(pages, terms, isPortal),
	);
	for (const { path, content } of files) {
		const file = join(site, folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return pages.length + terms.length;
}

/** The files of an index, as they are served. Throws on any error Pagefind reports. */
async function makeIndex(
	pages: readonly Page[],
	terms: readonly Term[],
	isPortal: boolean,
): Promise<IndexFile[]> {
	const { index, errors } = await pagefind.createIndex(config);
	must(errors);
	if (!index) throw new Error("search index failed: no index");
	for (const page of pages) must((await index.addHTMLFile(page)).errors);
	for (const { id, istilah, kepanjangan, arti } of terms)
		must(
			(
				await index.addCustomRecord({
					url: `/${glossary}#${id}`,
					content: [istilah, kepanjangan, arti].filter(Boolean).join(". "),
					language: "id",
					meta: { title: istilah },
					filters: { jenis: ["Istilah"], situs: ["portal"] },
				})
			).errors,
		);
	// Pagefind says that it has written before the files are whole; on a busy machine one was read empty.
	const { files, errors: unread } = await index.getFiles();
	must(unread);
	await index.deleteIndex();
	const shipped = files.filter(({ path }) => (engine.test(path) ? isPortal : used.test(path)));
	return withoutFilters(shipped);
}
