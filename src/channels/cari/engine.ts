/** The search engine, loaded on first use. One index; a subsite sees its own pages and the portal's. */
import { cari } from "../../words/cari.ts";

export interface Hit {
	url: string;
	title: string;
	/** HTML with <mark> around the words found; made by Pagefind from text it escaped itself. */
	excerpt: string;
	jenis: string;
	/** What the result is, as a reader sees it; a portal's page says so inside a subsite. */
	label: string;
	/** Headings of the page that match, with their fragment. */
	sections: { url: string; title: string }[];
}
export interface Found {
	total: number;
	/** How many results each kind of page has. */
	kinds: Record<string, number>;
	/** Loads some of the results. */
	take(from: number, count: number): Promise<Hit[]>;
}

interface Fragment {
	url: string;
	excerpt: string;
	meta: { title?: string };
	filters: Record<string, string[]>;
	sub_results: { url: string; title: string }[];
}
interface Engine {
	init(): Promise<void>;
	filters(): Promise<unknown>;
	options(options: object): Promise<void>;
	debouncedSearch(query: string, options: object, wait: number): Promise<Response | null>;
	search(query: string, options: object): Promise<Response>;
}
interface Response {
	results: { data(): Promise<Fragment> }[];
	filters: Record<string, Record<string, number>>;
}

let engine: Promise<Engine> | undefined;

const address = "/pagefind/pagefind.js";

function load(): Promise<Engine> {
	engine ??= import(/* @vite-ignore */ address).then(async (module: Engine) => {
		await module.options({
			baseUrl: "/",
			excerptLength: 22,
			ranking: { metaWeights: { title: 8, kata: 6 } },
		});
		await module.init();
		// Without this, results do not say how many of each kind there are.
		await module.filters();
		return module;
	});
	// A failed download may succeed the next time.
	engine.catch(() => (engine = undefined));
	return engine;
}

/** Searches; `undefined` when a later keystroke overtook this one. */
export async function findPages(
	query: string,
	{ kim, jenis, wait = 0 }: { kim?: string | undefined; jenis?: string | undefined; wait?: number },
): Promise<Found | undefined> {
	const pagefind = await load();
	const filters = {
		...(kim && { situs: { any: [kim, "portal"] } }),
		...(jenis && { jenis }),
	};
	const response = wait
		? await pagefind.debouncedSearch(query, { filters }, wait)
		: await pagefind.search(query, { filters });
	if (!response) return undefined;
	const { results } = response;
	return {
		total: results.length,
		kinds: response.filters.jenis ?? {},
		take: (from, count) =>
			Promise.all(results.slice(from, from + count).map(async (r) => toHit(await r.data(), kim))),
	};
}

function toHit({ url, excerpt, meta, filters, sub_results }: Fragment, kim?: string): Hit {
	const jenis = filters.jenis?.[0] ?? "";
	const foreign = kim !== undefined && filters.situs?.[0] !== kim;
	return {
		url,
		excerpt,
		title: meta.title ?? url,
		jenis,
		label: foreign ? cari.fromPortal(jenis) : jenis,
		sections: sub_results.filter((s) => s.url.includes("#")).slice(0, 3),
	};
}
