/**
 * The text of every page, behind the answers: Pagefind, loaded when it is wanted. It is asked for each word of the
 * query alone, as the answers understood it, and what it finds is put together. A file of its own
 * (`/cari/penuh.js`), so that nobody loads it for a first answer.
 */

import type { el } from "../../ui/common/el.ts";
import { portalIndex } from "../../urls/indeks.ts";
import type { live, onPage } from "../../words/cari.ts";

interface Fragment {
	readonly url: string;
	/** HTML with `<mark>`, made by Pagefind of text it escaped itself. */
	readonly excerpt: string;
	readonly meta: { readonly title?: string };
	readonly filters: Readonly<Record<string, readonly string[]>>;
}
interface Match {
	readonly id: string;
	readonly score: number;
	data(): Promise<Fragment>;
}
interface Engine {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	destroy(): Promise<void>;
	mergeIndex(path: string, options: object): Promise<void>;
	search(query: string): Promise<{ results: Match[] }>;
}

export interface Wanted {
	/** Tools of the page, which are there already. */
	readonly el: typeof el;
	readonly live: typeof live & typeof onPage;
	/** Where the pages are shown. */
	readonly area: HTMLElement;
	/** The words of the query as they were understood. */
	readonly query: readonly string[];
	/** Addresses that are answered above. */
	readonly known: ReadonlySet<string>;
	readonly kim?: string | undefined;
	/** Folder of the index that is searched first, and those of what is searched as well. */
	readonly indeks: string;
	readonly wider: () => Promise<readonly string[]>;
}

declare global {
	var corongPenuh: (wanted: Wanted) => Promise<void>;
}

const shown = 10;
const address = `${portalIndex}pagefind.js`;
/** The engine lies with the portal's index alone. */
const wasm = /wasm\.[^/]+$/;
const merged = new Set<string>();
let engine: Promise<Engine> | undefined;
/** Of every index alike. */
const manner = { baseUrl: "/", excerptLength: 22, ranking: { metaWeights: { title: 8, kata: 6 } } };

function load(basePath: string): Promise<Engine> {
	engine ??= import(/* @vite-ignore */ address).then(async (module: Engine) => {
		// In a worker of its own nobody could see what it failed to load.
		await module.options({ ...manner, noWorker: true, basePath });
		await module.init();
		return module;
	});
	// A failed download may succeed the next time.
	engine.catch(() => {
		engine = undefined;
	});
	return engine;
}

/**
 * What `work` gives; fails when anything it asked for was lost on the way. Pagefind itself takes a lost part of its
 * index for an empty one, and would say that there is nothing.
 */
async function wholly<T>(work: () => Promise<T>): Promise<T> {
	const own = self.fetch;
	let lost = false;
	self.fetch = async (asked, ...how) => {
		const [file] = wasm.exec(String(asked)) || [];
		const answer = await own(file ? portalIndex + file : asked, ...how).catch(() => undefined);
		lost ||= !answer?.ok;
		return answer ?? Response.error();
	};
	try {
		const found = await work();
		if (!lost) return found;
		await engine?.then((pagefind) => pagefind.destroy());
		engine = undefined;
		merged.clear();
		throw new Error("a part of the index is lost");
	} finally {
		self.fetch = own;
	}
}

/** Adds other indexes, each once. */
async function widen(folders: readonly string[]): Promise<void> {
	const pagefind = await engine;
	const fresh = folders.filter((folder) => !merged.has(folder));
	await Promise.all(fresh.map((folder) => pagefind?.mergeIndex(folder, manner)));
	for (const folder of fresh) merged.add(folder);
}

/** Pages that hold some of the words, best first: a rare word counts more, and more words more than one. */
async function merge({ query, indeks, wider }: Wanted): Promise<Match[]> {
	const pagefind = await load(indeks);
	await widen(await wider());
	const all = new Map<string, { match: Match; points: number }>();
	for (const word of query) {
		const { results } = await pagefind.search(word);
		const worth = 1 / Math.log(3 + results.length);
		const most = results[0]?.score || 1;
		for (const match of results) {
			const points = (all.get(match.id)?.points ?? 0) + worth * (0.5 + match.score / most);
			all.set(match.id, { match, points });
		}
	}
	return Array.from(all.values())
		.sort((a, b) => b.points - a.points)
		.map(({ match }) => match);
}

function card({ el, live, kim }: Wanted, { url, excerpt, meta, filters }: Fragment): HTMLElement {
	const text = el("p");
	text.innerHTML = excerpt;
	const from = kim && filters.situs?.[0] === "portal" ? live.portal : "";
	const source = [filters.jenis?.[0], from].filter(Boolean).join(" · ");
	return el(
		"li",
		{},
		el("small", { class: "lembut" }, source),
		el("a", { href: url }, meta.title ?? url),
		text,
	);
}

/** Shows the pages that the answers above do not name already. */
self.corongPenuh = async (wanted) => {
	const { area, query, known, live } = wanted;
	const pages = await wholly(async () => {
		const matches = await merge(wanted);
		return Promise.all(matches.slice(0, shown * 2).map((match) => match.data()));
	});
	const fresh = pages.filter(({ url }) => !known.has(url)).slice(0, shown);
	if (area.dataset.untuk !== query.join(" ")) return;
	area.querySelector("ol")?.replaceChildren(...fresh.map((page) => card(wanted, page)));
	(area.querySelector("[aria-live]") as HTMLElement).textContent = fresh.length > 0 ? "" : live.fullNone;
};
