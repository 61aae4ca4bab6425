/** Hands to Astro what passed the gate. Astro itself never reads an author's file. */

import { resolve } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { chiefOf } from "../gate/addresses/families.ts";
import { spansOf } from "../gate/world.ts";
import { loadAgain, loadOnce } from "../intake/load.ts";
import type { Accepted, Loaded } from "../intake/loaded.ts";
import { mdxModules, moduleOf } from "../intake/mdx.ts";
import { regionNames } from "../intake/regions.ts";
import { type ElectionSpan, electionOf } from "../model/election-of.ts";
import { formatOf, isOfKim, type KindName } from "../model/schemas/kinds.ts";
import { nameOf } from "../model/slug.ts";
import { waitsOn } from "../model/terbit.ts";
import { isLarger, lineage } from "../model/wilayah.ts";
import { options } from "../options.ts";
import { parseBody } from "../text/parse.ts";
import { neutralHtml } from "../text/render.ts";
import { regionOfPage } from "../urls.ts";
import { content } from "./content.ts";
import { today } from "./today.ts";

interface Entry {
	id: string;
	data: Record<string, unknown>;
	accepted: Accepted;
}

/** Most files are one entry; registers, results and offices are one entry a line. */
function entriesOf(kind: KindName, loaded: Loaded): Entry[] {
	return (loaded.of(kind) as Accepted[]).flatMap((accepted): Entry[] => {
		if (kind === "istilah")
			return loaded
				.of("istilah")
				.flatMap(({ data }) => data.map((entry) => ({ id: entry.id, data: entry, accepted })));
		if (kind === "peraturan")
			return Object.entries(loaded.of("peraturan")[0]?.data ?? {}).map(([id, data]) => ({
				id,
				data,
				accepted,
			}));
		if (kind === "hasil" || kind === "kantor")
			return (accepted.data as Record<string, unknown>[]).map((data, index) => ({
				id: `${accepted.id}/${index}`,
				data,
				accepted,
			}));
		return [{ id: accepted.id, data: accepted.data as Record<string, unknown>, accepted }];
	});
}

const ofBuiltKim = ({ id }: Entry, kind: KindName) =>
	!options.kim || !(kind === "kim" || isOfKim(kind)) ? true : options.kim.includes(id.split("/")[0] ?? "");

/** Stages that have a new name are called by it, whatever a file says. */
function withPresentStages(
	kind: KindName,
	{ id, data }: Entry,
	{ book, world }: Loaded,
	spans: readonly ElectionSpan[],
): Entry["data"] {
	if (!Array.isArray(data.tahapan)) return data;
	const election = electionOf(kind, id, data, spans) ?? world.pemilihanAktif;
	const tahapan = data.tahapan.map((stage: string) => {
		const entry = book.live.get(book.answer(chiefOf("tahapan", `${election}/${stage}`)) ?? "");
		return entry?.kind === "tahapan" ? nameOf(entry.id) : stage;
	});
	return { ...data, tahapan };
}

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
	const spans = spansOf(loaded.world);
	const modules = mdxModules(loaded, options.kim);
	const day = (await today()).day.toString();
	for (const entry of entriesOf(kind, loaded)) {
		// What was withdrawn is nowhere but at its address, and the address book knows it; what waits is nowhere.
		if (!ofBuiltKim(entry, kind) || entry.data.dicabut || waitsOn(day, kind, entry.data)) continue;
		const { id, accepted } = entry;
		const data = withPresentStages(kind, entry, loaded, spans);
		store.set({ id, data: await parseData({ id, data }), body: accepted.text, ...bodyOf(accepted, modules) });
	}
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
