/**
 * The full-text indexes over the built pages: one of the portal, one of each KIM, one of the regions of each province,
 * so that a reader loads what is his own. If one fails, the build fails.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import { indexFor } from "../urls/indeks.ts";
import type { Order } from "./indeks/write.ts";
import { fileAt, pagesToIndex } from "./indexed.ts";
import type { FileFacts } from "./scope/facts.ts";
import { noteMade } from "./scope/made.ts";

export const searchIndex = (): AstroIntegration => ({
	name: "corong-search",
	hooks: {
		"astro:build:done": ({ dir }) => writeApart(orderFor(fileURLToPath(dir))),
	},
});

/** Which pages go into which index. */
function orderFor(site: string): Order {
	const terms = fileAt(site, "api/v1/istilah.json");
	return {
		site,
		terms: existsSync(terms) ? terms : undefined,
		indexes: [...Map.groupBy(pagesToIndex(site), (url) => indexFor(`/${url}`))].map(([folder, own]) => ({
			folder,
			pages: own.map((url) => ({ url, file: fileAt(site, `${url}index.html`) })),
		})),
	};
}

/** In a thread of its own: its memory is small, so that it is cleared at little cost, and gone when all is written. */
const writeApart = (order: Order): Promise<void> =>
	new Promise((resolve, reject) => {
		const thread = new Worker(new URL("./indeks/thread.ts", import.meta.url), { workerData: order });
		thread.on("message", (files: readonly [string, FileFacts][]) => {
			for (const [file, facts] of files) noteMade(file, facts);
		});
		thread.on("error", reject);
		thread.on("exit", (code) => (code === 0 ? resolve() : reject(new Error("search index failed"))));
	});
