/** What each KIM wrote itself, kind by kind. */
import { addressOf, type DataOf, type KimKind } from "../model/schemas/kinds.ts";
import { content } from "./content.ts";
import { entriesOn } from "./entries.ts";
import { once } from "./once.ts";

/**
 * A file of a KIM. It does not come from Astro's store: that would hold every text of the nation three times, in memory,
 * in a file and in a module.
 */
export interface OwnEntry<K extends KimKind> {
	readonly id: string;
	readonly collection: K;
	readonly data: DataOf<K>;
	/** Text of the whole file. */
	readonly body: string;
}

interface Place<K extends KimKind> {
	readonly kim: string;
	readonly slug: string;
	readonly href: string;
	readonly entry: OwnEntry<K>;
}
/** The data of a file with the place it has: `Written<"kabar">`. */
export type Written<K extends KimKind> = DataOf<K> & Place<K>;

/** Every file of a kind that KIM wrote. */
export const ownEntries = async <K extends KimKind>(kind: K): Promise<OwnEntry<K>[]> =>
	(await entriesOn(kind, await content())).map(({ id, data, accepted }) => ({
		id,
		collection: kind,
		data: data as DataOf<K>,
		get body() {
			return accepted.text;
		},
	}));

/** A function that gives the entries of one KIM, in no order. */
export function writtenBy<K extends KimKind>(kind: K): (kim: string) => Promise<Written<K>[]> {
	const byKim = once(async () => {
		const all = (await ownEntries(kind)).map((entry) => {
			const [kim = "", slug = ""] = entry.id.split("/");
			return { ...entry.data, kim, slug, href: addressOf(kind, entry.id), entry } as Written<K>;
		});
		return Map.groupBy(all, ({ kim }) => kim);
	});
	return async (kim) => (await byKim()).get(kim) ?? [];
}
