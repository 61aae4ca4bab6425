/** Stock Pagefind on the same pages, as a site would have it that only runs the command. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as pagefind from "pagefind";
import { serve, withBrowser } from "./cari-peramban.ts";

interface Stock {
	search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** The first ten addresses that stock Pagefind has for each query. */
export async function askPagefind(
	site: string,
	queries: readonly { kueri: string }[],
): Promise<Map<string, string[]>> {
	const folder = mkdtempSync(join(tmpdir(), "corong-pagefind-"));
	try {
		const { index } = await pagefind.createIndex({ forceLanguage: "id" });
		await index?.addDirectory({ path: site });
		await index?.writeFiles({ outputPath: join(folder, "stok") });
		await pagefind.close();
		writeFileSync(join(folder, "index.html"), "<!doctype html><title>x</title>");
		const served = await serve(folder);
		const found = await withBrowser(async (browser) => {
			const page = await browser.newPage();
			await page.goto(served.origin);
			return page.evaluate(
				async (list) => {
					const address = "/stok/pagefind.js";
					const engine = (await import(address)) as Stock & { options(o: object): Promise<void> };
					await engine.options({ baseUrl: "/" });
					const all: [string, string[]][] = [];
					for (const query of list) {
						const { results } = await engine.search(query);
						const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
						all.push([query, pages.map(({ url }) => url)]);
					}
					return all;
				},
				queries.map(({ kueri }) => kueri),
			);
		});
		served.close();
		return new Map(found);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
