import { type CollectionEntry, getCollection } from "astro:content";
import { type Periode, parsePeriode } from "../model/periode.ts";
import type { AgendaData } from "../model/schemas/agenda.ts";
import { once } from "./once.ts";

export interface Agenda extends AgendaData {
	readonly kim: string;
	readonly slug: string;
	readonly periode: Periode;
	readonly entry: CollectionEntry<"agenda">;
}

const byKim = once(async () => {
	const all = (await getCollection("agenda")).flatMap((entry): Agenda[] => {
		const [kim = "", slug = ""] = entry.id.split("/");
		const { mulai, selesai = mulai, pukul } = entry.data;
		const periode = parsePeriode({ mulai, selesai, pukul });
		return periode ? [{ ...entry.data, kim, slug, periode, entry }] : [];
	});
	all.sort((a, b) => b.mulai.localeCompare(a.mulai) || a.slug.localeCompare(b.slug));
	return Object.groupBy(all, ({ kim }) => kim);
});

/** Events of one KIM, latest first. */
export const agendaOf = async (kim: string): Promise<Agenda[]> => (await byKim())[kim] ?? [];
