import { type CollectionEntry, getCollection } from "astro:content";
import type { HalamanData } from "../model/schemas/halaman.ts";
import { urls } from "../urls.ts";
import { type OwnEntry, writtenBy } from "./ditulis.ts";
import { once, onceEach } from "./once.ts";

export interface Halaman extends HalamanData {
	readonly slug: string;
	readonly href: string;
	readonly entry: CollectionEntry<"halaman"> | OwnEntry<"kimHalaman">;
}

const byOrder = (a: Halaman, b: Halaman) =>
	(a.urutan ?? 99) - (b.urutan ?? 99) || a.judul.localeCompare(b.judul, "id");

/** Central pages in menu order. */
export const pages = once(
	async (): Promise<Halaman[]> =>
		(await getCollection("halaman"))
			.map((entry) => ({ ...entry.data, slug: entry.id, href: urls.page(entry.id), entry }))
			.sort(byOrder),
);

/** One central page, if an author wrote it. */
export const centralPage = async (slug: string): Promise<Halaman | undefined> =>
	(await pages()).find((page) => page.slug === slug);

const written = writtenBy("kimHalaman");

/** Free pages of one KIM in menu order. */
export const pagesOf = onceEach(
	(kim: string) => kim,
	async (kim): Promise<readonly Halaman[]> => (await written(kim)).toSorted(byOrder),
);
