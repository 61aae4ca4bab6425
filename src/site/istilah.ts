import { getCollection } from "astro:content";
import type { IstilahEntri } from "../model/schemas/istilah.ts";
import { createSingkatan, type Singkatan } from "../text/singkatan.ts";
import { urls } from "../urls.ts";
import { anchorsAt } from "./addresses.ts";
import { once } from "./once.ts";
import { elections } from "./pemilihan.ts";

export interface Istilah extends IstilahEntri {
	/** Ids it had before, whose place is still linked. */
	readonly lama: readonly string[];
}

const collator = new Intl.Collator("id", { sensitivity: "base", numeric: true });

/** The glossary in alphabetical order. */
export const terms = once(
	async (): Promise<Istilah[]> =>
		(
			await Promise.all(
				(
					await getCollection("istilah")
				).map(async ({ data }) => ({
					...data,
					lama: await anchorsAt(urls.term(data.id)),
				})),
			)
		).sort((a, b) => collator.compare(a.istilah, b.istilah) || a.id.localeCompare(b.id)),
);

/** Terms under their first letter. */
export async function termsByLetter(): Promise<[letter: string, terms: Istilah[]][]> {
	const groups = Object.groupBy(await terms(), ({ istilah }) => istilah.charAt(0).toUpperCase());
	return Object.entries(groups).map(([letter, list = []]) => [letter, list]);
}

const inElection = (term: Istilah, pemilihan: string) =>
	!term.berlaku && (!term.pemilihan || term.pemilihan.includes(pemilihan));

/** Terms with the meaning they have in one election. */
export const termsOf = async (pemilihan: string): Promise<Istilah[]> =>
	(await terms()).filter((term) => inElection(term, pemilihan));

const matchers = once(async () => {
	const [all, list] = await Promise.all([terms(), elections()]);
	return new Map(
		list.map(({ id }) => [
			id,
			createSingkatan(
				all
					.filter((term) => term.kepanjangan && inElection(term, id))
					.map(({ id: term, kepanjangan = "", istilah, bentuk = [] }) => ({
						id: term,
						kepanjangan,
						bentuk: [istilah, ...bentuk].filter((form) => /\p{Lu}/u.test(form.slice(1)) || form === istilah),
					})),
				urls.term,
			),
		]),
	);
});

/** Abbreviations with the meaning they have in one election. */
export const abbreviations = async (pemilihan: string): Promise<Singkatan> =>
	(await matchers()).get(pemilihan) ?? createSingkatan([], urls.term);
