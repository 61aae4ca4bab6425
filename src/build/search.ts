/** Search index over the built pages. If indexing fails, the build fails. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import { makeCanonical } from "./canonical-index.ts";

/** Parts of Pagefind's output that this site never loads. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

export const searchIndex = (): AstroIntegration => ({
	name: "corong-search",
	hooks: {
		"astro:build:done": async ({ dir, logger }) => {
			const site = fileURLToPath(dir);
			const pages = await writeIndex(site, join(site, "pagefind"));
			logger.info(`${pages} pages indexed`);
		},
	},
});

/** Indexes every page with `data-pagefind-body`; returns how many. Throws on any error Pagefind reports. */
async function writeIndex(site: string, output: string): Promise<number> {
	const must = (errors: string[]) => {
		if (errors.length > 0) throw new Error(`search index failed: ${errors.join("; ")}`);
	};
	const { index, errors } = await pagefind.createIndex({ forceLanguage: "id" });
	must(errors);
	if (!index) throw new Error("search index failed: no index");
	try {
		const added = await index.addDirectory({ path: site });
		must(added.errors);
		if (added.page_count === 0) throw new Error("search index failed: no page to index");
		must((await index.writeFiles({ outputPath: output })).errors);
		makeCanonical(output);
		for (const file of await readdir(output)) if (unused.test(file)) await rm(join(output, file));
		return added.page_count;
	} finally {
		await pagefind.close();
	}
}
