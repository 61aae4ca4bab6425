/** Past timetables of an election: what was believed when, and how two beliefs differ. */
import { believedOn, type Era as EraOf, eras, shiftOf } from "../../model/era.ts";
import type { Revisi } from "../../model/jadwal.ts";
import { once } from "../../site/once.ts";
import { elections, electionTrail, type Pemilihan } from "../../site/pemilihan.ts";
import { instrumentMap } from "../../site/peraturan.ts";
import { type Tahapan, timeline } from "../../site/tahapan.ts";
import { today } from "../../site/today.ts";
import { urls } from "../../urls.ts";
import { wordsOf } from "../../words/periode.ts";
import { timeline as stageWords } from "../../words/tahapan.ts";
import { formatDay } from "../../words/tanggal.ts";
import { riwayat as words } from "./words.ts";

export interface Era extends EraOf<Tahapan> {
	/** What started it, in short: `PKPU 15/2019`. */
	readonly nama: string;
}

/** A row of a comparison: what each side said of a stage; a side that said nothing is absent. */
export interface Baris {
	readonly tahapan: Tahapan;
	readonly was?: Revisi | undefined;
	readonly is?: Revisi | undefined;
	/** How far it moved, in words; empty when it did not. */
	readonly geser: string;
}

const byElection = once(async () => {
	const [all, { day }, names] = await Promise.all([elections(), today(), instrumentMap()]);
	const entries = all.map(async ({ id }) => {
		const stages = (await timeline(id)).map(({ tahapan }) => tahapan);
		const named = eras(stages, day).map(
			(era): Era => ({ ...era, nama: names.get(era.id)?.nama ?? formatDay(era.since) }),
		);
		return [id, { stages, eras: named }] as const;
	});
	return new Map(await Promise.all(entries));
});

/** Eras of an election that could be known on the day the site is built for, oldest first. */
export const erasOf = async (pemilihan: string): Promise<readonly Era[]> =>
	(await byElection()).get(pemilihan)?.eras ?? [];

/** The way down to the past timetables of an election. */
export const riwayatTrail = (election: Pemilihan) => [
	...electionTrail(election),
	{ href: urls.riwayat(election.id), label: stageWords.riwayat },
];

/** One static path per era of every election. */
export async function eraPaths(): Promise<{ election: Pemilihan; era: Era; eras: readonly Era[] }[]> {
	const perElection = (await elections()).map(async (election) => {
		const all = await erasOf(election.id);
		return all.map((era) => ({ election, era, eras: all }));
	});
	return (await Promise.all(perElection)).flat();
}

/** How far a stage moved between two lines of its ledger, in words; empty when it did not. */
export function shiftWords(was: Revisi | undefined, is: Revisi | undefined): string {
	if (!was || !is) return "";
	const shift = shiftOf(was, is);
	if (shift) return words.shifted(shift.bagian, shift.hari);
	return wordsOf(was) === wordsOf(is) ? "" : words.other;
}

/** The stages of which anything was decided by the later day, as each day believed them. */
export async function compare(pemilihan: string, a: Era, b: Era): Promise<Baris[]> {
	const stages = (await byElection()).get(pemilihan)?.stages ?? [];
	return stages.flatMap((tahapan) => {
		const [was, is] = [believedOn(tahapan, a.since), believedOn(tahapan, b.since)];
		return is ? [{ tahapan, was, is, geser: a === b ? "" : shiftWords(was, is) }] : [];
	});
}
