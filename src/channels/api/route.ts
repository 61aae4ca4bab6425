/** The routes of the API's answers: of a whole collection, and of one entry that its static path brings along. */
import type { APIRoute } from "astro";
import { answer, type ContentOf } from "./answer.ts";
import { goneData } from "./galat.ts";
import type { ResourceName } from "./resources.ts";

/** The route of an answer about all entries. */
export const listRoute =
	<K extends ResourceName>(name: K, content: (site: URL) => Promise<ContentOf<K>>): APIRoute =>
	async ({ site, url }) => {
		const at = site ?? url;
		return answer(name, await content(at), at);
	};

/** The route of an answer about one entry. */
export const itemRoute =
	<K extends ResourceName, T>(
		name: K,
		content: (item: T, site: URL) => Promise<ContentOf<K>>,
	): APIRoute<{ item: T; gone: undefined } | { item: undefined; gone: Gone }> =>
	async ({ props: { item, gone }, site, url }) => {
		const at = site ?? url;
		return gone ? Response.json(goneData(gone, at.href)) : answer(name, await content(item, at), at);
	};

type Gone = { readonly id: string; readonly alasan?: string; readonly lihat: string };

/** One static path per entry, named as the address names it, and one per entry that was withdrawn. */
export const apiPaths = <T>(items: readonly T[], idOf: (item: T) => string, gone: readonly Gone[] = []) => [
	...items.map((item) => ({ params: { id: idOf(item) }, props: { item, gone: undefined } })),
	...gone.map((each) => ({ params: { id: each.id }, props: { item: undefined, gone: each } })),
];
