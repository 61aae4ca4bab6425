import type { CollectionEntry } from "astro:content";
import type { KlarifikasiData } from "../model/schemas/klarifikasi.ts";
import { fillDates } from "../model/teks.ts";
import { once } from "./once.ts";
import { electionFor } from "./pemilihan.ts";
import { seen } from "./seen.ts";
import { dateWords } from "./tahapan.ts";

export interface Klarifikasi extends Omit<KlarifikasiData, "tanggal"> {
	readonly slug: string;
	readonly tanggal: Temporal.PlainDate;
	readonly entry: CollectionEntry<"klarifikasi">;
}

/** Fact-checks, newest first. */
export const factChecks = once(async (): Promise<Klarifikasi[]> => {
	const all = await Promise.all(
		(await seen("klarifikasi")).map(async (entry) => {
			const words = await dateWords(await electionFor(entry));
			return {
				...entry.data,
				fakta: fillDates(entry.data.fakta, words),
				slug: entry.id,
				tanggal: Temporal.PlainDate.from(entry.data.tanggal),
				entry,
			};
		}),
	);
	return all.sort((a, b) => Temporal.PlainDate.compare(b.tanggal, a.tanggal) || a.slug.localeCompare(b.slug));
});

/** Fact-checks that concern a stage. */
export const factChecksAbout = async (pemilihan: string, stage: string): Promise<Klarifikasi[]> =>
	(await factChecks()).filter((k) => k.pemilihan === pemilihan && k.tahapan?.includes(stage));
