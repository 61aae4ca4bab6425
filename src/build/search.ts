/**
 * The full-text indexes over the built pages: one of the portal, one of each KIM, one of the regions of each province,
 * so that a reader loads what is his own. If one fails, the build fails.
 */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import { indexFor, portalIndex } from "../urls/indeks.ts";
import { isOwnSite } from "./domain.ts";
import { type Index, mainIn } from "./indeks/write.ts";
import { fileAt, pagesToIndex, urlOf } from "./indexed.ts";

/** So many indexes may wait for the thread: where it is given no time, pages wait for it, and not their texts in memory. */
const mostWaiting = 20;

/** A thread of its own: its memory is small, so that it is cleared at little cost, and gone when all is written. */
class Indexer {
	readonly #thread: Worker;
	readonly #done: Promise<void>;
	/** Folders of the indexes that it was told of. */
	readonly folders = new Set<string>();
	#waiting = 0;

	constructor(site: string) {
		this.#thread = new Worker(new URL("./indeks/thread.ts", import.meta.url), { workerData: site });
		this.#thread.on("message", () => this.#waiting--);
		this.#done = new Promise((resolve, reject) => {
			this.#thread.on("error", reject);
			this.#thread.on("exit", (code) => (code === 0 ? resolve() : reject(new Error("search index failed"))));
		});
		// Whoever closes it is told.
		this.#done.catch(() => {});
	}

	add(index: Index): void {
		this.folders.add(index.folder);
		this.#waiting++;
		this.#thread.postMessage(index);
	}

	async room(): Promise<void> {
		while (this.#waiting > mostWaiting) await Promise.race([once(this.#thread, "message"), this.#done]);
	}

	close(): Promise<void> {
		this.#thread.postMessage(undefined);
		return this.#done;
	}
}

let indexer: Indexer | undefined;

/** Takes pages while they are in memory: once all of an index are made, it is made beside those that follow. */
export interface Feed {
	/** A file that was made, and its text if it has one; of one that was not made, its name alone. */
	take(file: string, html?: string): void;
	/** Until there is room for more. */
	room(): Promise<void>;
}

/** Feeds the indexes of a site of which all `files` will be taken. The portal's has pages of the site before as well. */
export function feedInto(site: string, files: Iterable<string>): Feed {
	indexer = new Indexer(site);
	const made = indexer;
	// Pages of an own domain are still to be moved.
	const wanted = isOwnSite() ? [] : [...files].flatMap((file) => folderOf(file) ?? []);
	const left = new Map(
		[...Map.groupBy(wanted, (folder) => folder)].map(([folder, all]) => [folder, all.length]),
	);
	const pages = new Map<string, { readonly url: string; readonly text: string }[]>();
	return {
		room: () => made.room(),
		take(file, html) {
			const folder = folderOf(file);
			const before = folder === undefined ? undefined : left.get(folder);
			if (folder === undefined || before === undefined) return;
			const main = html && mainIn(html);
			const own = pages.getOrInsertComputed(folder, () => []);
			if (main) own.push({ url: urlOf(file), text: main });
			left.set(folder, before - 1);
			if (before > 1) return;
			made.add({ folder, pages: own.sort((a, b) => (a.url < b.url ? -1 : 1)) });
			pages.delete(folder);
		},
	};
}

/** The index that a page goes into as soon as it is made. */
function folderOf(file: string): string | undefined {
	if (!file.endsWith("index.html")) return undefined;
	const folder = indexFor(`/${urlOf(file)}`);
	return folder === portalIndex ? undefined : folder;
}

export const searchIndex = (): AstroIntegration => ({
	name: "corong-search",
	hooks: {
		"astro:build:done": async ({ dir }) => {
			const site = fileURLToPath(dir);
			indexer ??= new Indexer(site);
			for (const index of indexesOf(site)) if (!indexer.folders.has(index.folder)) indexer.add(index);
			await indexer.close();
			indexer = undefined;
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
