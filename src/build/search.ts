/**
 * The full-text indexes over the built pages: one of the portal, one of each KIM, one of the regions of each province,
 * so that a reader loads what is his own. If one fails, the build fails.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import { indexFor, portalIndex } from "../urls/indeks.ts";
import type { Index } from "./indeks/write.ts";
import { fileAt, pagesToIndex } from "./indexed.ts";

/** A thread of its own: its memory is small, so that it is cleared at little cost, and gone when all is written. */
class Indexer {
	readonly #thread: Worker;
	readonly #done: Promise<void>;

	constructor(site: string) {
		this.#thread = new Worker(new URL("./indeks/thread.ts", import.meta.url), { workerData: site });
		this.#done = new Promise((resolve, reject) => {
			this.#thread.on("error", reject);
			this.#thread.on("exit", (code) => (code === 0 ? resolve() : reject(new Error("search index failed"))));
		});
		// Whoever closes it is told.
		this.#done.catch(() => {});
	}

	add(index: Index): void {
		this.#thread.postMessage(index);
	}

	close(): Promise<void> {
		this.#thread.postMessage(undefined);
		return this.#done;
	}
}

// Begun when all pages are made: beside their rendering it would hold a gigabyte more in a whole country.
export const searchIndex = (): AstroIntegration => ({
	name: "corong-search",
	hooks: {
		"astro:build:done": async ({ dir }) => {
			const site = fileURLToPath(dir);
			const indexer = new Indexer(site);
			for (const index of indexesOf(site)) indexer.add(index);
			await indexer.close();
		},
	},
});

/** Which pages go into which index. */
function indexesOf(site: string): Index[] {
	const terms = fileAt(site, "api/v1/istilah.json");
	return [...Map.groupBy(pagesToIndex(site), (url) => indexFor(`/${url}`))].map(([folder, own]) => ({
		folder,
		terms: folder === portalIndex && existsSync(terms) ? terms : undefined,
		pages: own.map((url) => ({ url, text: { file: fileAt(site, `${url}index.html`) } })),
	}));
}
