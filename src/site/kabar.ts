import { type CollectionEntry, getCollection } from "astro:content";
import type { KabarData } from "../model/schemas/kabar.ts";
import { urls } from "../urls.ts";
import { once } from "./once.ts";

export interface Kabar extends Omit<KabarData, "tanggal"> {
	readonly kim: string;
	readonly slug: string;
	readonly tanggal: Temporal.PlainDate;
	readonly href: string;
	readonly entry: CollectionEntry<"kabar">;
}

const byKim = once(async () => {
	const all = (await getCollection("kabar")).map((entry): Kabar => {
		const [kim = "", slug = ""] = entry.id.split("/");
		return {
			...entry.data,
			kim,
			slug,
			tanggal: Temporal.PlainDate.from(entry.data.tanggal),
			href: urls.kimNewsItem(kim, slug),
			entry,
		};
	});
	all.sort((a, b) => Temporal.PlainDate.compare(b.tanggal, a.tanggal) || a.slug.localeCompare(b.slug));
	return Object.groupBy(all, ({ kim }) => kim);
});

/** News of one KIM, newest first. */
export const newsOf = async (kim: string): Promise<Kabar[]> => (await byKim())[kim] ?? [];
