/** What each KIM wrote itself, kind by kind. */
import { type CollectionEntry, getCollection } from "astro:content";
import { addressOf, type DataOf, type KimKind } from "../model/schemas/kinds.ts";
import { once } from "./once.ts";

interface Place<K extends KimKind> {
	readonly kim: string;
	readonly slug: string;
	readonly href: string;
	readonly entry: CollectionEntry<K>;
}
/** The data of a file with the place it has: `Written<"kabar">`. */
export type Written<K extends KimKind> = DataOf<K> & Place<K>;

/** A function that gives the entries of one KIM, in no order. */
export function writtenBy<K extends KimKind>(kind: K): (kim: string) => Promise<Written<K>[]> {
	const byKim = once(async () => {
		const all = ((await getCollection(kind)) as CollectionEntry<KimKind>[]).map((entry) => {
			const [kim = "", slug = ""] = entry.id.split("/");
			return { ...entry.data, kim, slug, href: addressOf(kind, entry.id), entry } as unknown as Written<K>;
		});
		return Map.groupBy(all, ({ kim }) => kim);
	});
	return async (kim) => (await byKim()).get(kim) ?? [];
}
