import { type CollectionEntry, getCollection } from "astro:content";
import { profilesAreModules } from "../intake/mdx.ts";
import { type Lomba, racesOf } from "../model/lomba.ts";
import type { ProfilData } from "../model/schemas/kim.ts";
import { type Zona, zona } from "../model/wilayah.ts";
import { options } from "../options.ts";
import { agendaOf } from "./agenda.ts";
import { content } from "./content.ts";
import { entriesOn } from "./entries.ts";
import { newsOf } from "./kabar.ts";
import { once, onceEach } from "./once.ts";
import { activeElection } from "./pemilihan.ts";
import { today } from "./today.ts";
import { regionPath, type Wilayah } from "./wilayah.ts";

/** A region in words with the kabupaten or kota (or province) it lies in. */
export function placeWords(path: readonly Wilayah[]): string {
	const own = path.at(-1);
	const parent = path[1] === own ? path[0] : path[1];
	return [own?.lengkap, parent?.lengkap].filter(Boolean).join(", ");
}

export interface Kim extends ProfilData {
	readonly id: string;
	readonly zona: Zona;
	/** Its region and all parents, province first. */
	readonly wilayahnya: readonly Wilayah[];
	/** Its region in words: `Kelurahan Singa Geweh, Kabupaten Kutai Timur`. */
	readonly tempat: string;
	/** What its residents vote for in the active election; empty when not known. */
	readonly memilih: readonly Lomba[];
	/** The day of its latest news or event, as of the day of the site. */
	readonly kabar_terakhir: string | undefined;
	readonly entry: CollectionEntry<"kim">;
}

/** When a KIM was last heard of. */
async function lastHeard(kim: string, zona: Zona): Promise<string | undefined> {
	const [news, events, { day }] = await Promise.all([newsOf(kim), agendaOf(kim), today(zona)]);
	return [...news.map(({ tanggal }) => tanggal.toString()), ...events.map(({ mulai }) => mulai)]
		.filter((heard) => heard <= day.toString())
		.sort()
		.at(-1);
}

/** Profiles of all KIM at hand, in no order: Astro's while they are few, else the gate's own, of which none is a module. */
export const profiles = once(async (): Promise<CollectionEntry<"kim">[]> => {
	const loaded = await content();
	if (!options.builds || profilesAreModules(loaded, options.kim)) {
		const atHand = new Set(loaded.of("kim").map(({ id }) => id));
		return getCollection("kim", ({ id }) => atHand.has(id));
	}
	return (await entriesOn("kim", loaded)).map(({ id, data, accepted: { text } }) => ({
		id,
		collection: "kim",
		data: data as ProfilData,
		body: text,
	}));
});

const made = onceEach(
	({ id }: CollectionEntry<"kim">) => id,
	async (entry): Promise<Kim> => {
		const [{ memilih }, wilayahnya] = await Promise.all([activeElection(), regionPath(entry.data.wilayah)]);
		return {
			...entry.data,
			id: entry.id,
			zona: zona(entry.data.wilayah),
			wilayahnya,
			tempat: placeWords(wilayahnya),
			memilih: racesOf(entry.data.wilayah, memilih),
			kabar_terakhir: await lastHeard(entry.id, zona(entry.data.wilayah)),
			entry,
		};
	},
);

/** KIM of some ids, by name; nothing is worked out for the others. */
export async function kimsOf(isWanted: (id: string) => boolean): Promise<Kim[]> {
	const entries = (await profiles()).filter(({ id }) => isWanted(id));
	return (await Promise.all(entries.map(made))).sort((a, b) => a.nama.localeCompare(b.nama, "id"));
}

/** Every KIM at hand, by name. */
export const kims = once(() => kimsOf(() => true));
