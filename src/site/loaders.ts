/** Hands to Astro what passed the gate. Astro itself never reads an author's file. */

import { resolve } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { loadAgain, loadOnce } from "../intake/load.ts";
import type { Accepted, Loaded } from "../intake/loaded.ts";
import { mdxModules, moduleOf, profilesAreModules } from "../intake/mdx.ts";
import { regionNames } from "../intake/regions.ts";
import { formatOf, isOfKim, type KindName } from "../model/schemas/kinds.ts";
import { isLarger, lineage } from "../model/wilayah.ts";
import { options } from "../options.ts";
import { parseBody } from "../text/parse.ts";
import { neutralHtml } from "../text/render.ts";
import { regionOfPage } from "../urls.ts";
import { content } from "./content.ts";
import { entriesIn } from "./entries.ts";

/**
 * How Astro's `render()` makes the body of an `.mdx`: from the file, or, when an earlier version is shown in its
 * place, from the HTML made here. Bodies of `.md` are rendered on their pages (isi.ts).
 */
function bodyOf(accepted: Accepted, modules: ReadonlyMap<string, string>) {
	const filePath = moduleOf(accepted);
	if (modules.has(filePath)) return { filePath, deferredRender: true };
	if (formatOf(filePath) !== "mdx") return {};
	return { rendered: { html: neutralHtml(parseBody(accepted.text, "mdx")) } };
}

async function fill(kind: KindName, loaded: Loaded, { store, parseData }: LoaderContext) {
	store.clear();
	// What KIM wrote is asked of the gate itself (ditulis.ts); Astro holds it only while somebody edits, to see the change.
	if (options.builds && isOfKim(kind)) return;
	if (options.builds && kind === "kim" && !profilesAreModules(loaded, options.kim)) return;
	const modules = mdxModules(loaded, options.kim);
	for (const { id, data, accepted } of entriesIn(kind, loaded))
		store.set({ id, data: await parseData({ id, data }), body: accepted.text, ...bodyOf(accepted, modules) });
}

/** A collection of one kind of file. */
export const kindLoader = (kind: KindName): Loader => ({
	name: `corong-${kind}`,
	async load(context) {
		const folder = resolve(options.content);
		await fill(kind, await loadOnce(folder), context);
		context.watcher?.add(folder);
		context.watcher?.on("all", async (_event, path) => {
			if (resolve(path).startsWith(folder)) await fill(kind, await loadAgain(folder), context);
		});
	},
});

/** Names of the regions in use and of all their parents, and of every larger one; the other 91,000 stay out. */
export const regionLoader: Loader = {
	name: "corong-wilayah",
	async load({ store, parseData }) {
		const [loaded, names] = await Promise.all([content(), regionNames()]);
		const used = [
			...loaded.of("kim").map(({ data }) => data.wilayah),
			...loaded.of("klarifikasi").flatMap(({ data }) => data.wilayah ?? []),
			...loaded.of("pemilihan").flatMap(({ data }) => Object.values(data.memilih).flat()),
			...loaded.of("tahapan").flatMap(({ data }) => data.pengecualian?.map((p) => p.wilayah) ?? []),
			...[...loaded.book.live.keys()].flatMap((address) => regionOfPage(address) ?? []),
			...[...names.keys()].filter(isLarger),
		];
		store.clear();
		for (const code of new Set(used.flatMap(lineage)))
			store.set({ id: code, data: await parseData({ id: code, data: { nama: names.get(code) ?? code } }) });
	},
};
