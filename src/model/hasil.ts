/** Results of races: what is known last of each, and what can be worked out of the figures. */
import { byText } from "./kata.ts";
import type { Lomba } from "./lomba.ts";
import type { HasilEntri } from "./schemas/hasil.ts";
import { surelyBy } from "./terbit.ts";

type Ballots = Pick<HasilEntri, "sah" | "tidak_sah">;
export type Pasangan = HasilEntri["pasangan"][number];

/** What is known of one race in one region. */
export interface Hasil {
	readonly wilayah: string;
	readonly lomba: Lomba;
	/** How far it has come. */
	readonly terbaru: HasilEntri;
	/** The votes, pair by pair; that which tells most of them. */
	readonly rincian: HasilEntri;
}

/** Who has the most votes or was declared elected; `undefined` where that cannot be told. */
export function topOf(pasangan: readonly Pasangan[]): Pasangan | undefined {
	const named = pasangan.find(({ teratas }) => teratas);
	if (named || pasangan.length < 2 || pasangan.some(({ suara }) => suara === undefined)) return named;
	const [first, second] = pasangan.toSorted((a, b) => (b.suara ?? 0) - (a.suara ?? 0));
	return first?.suara === second?.suara ? undefined : first;
}

/** Ballots that were cast, valid and spoiled. */
export const ballotsOf = ({ sah, tidak_sah }: Ballots): number | undefined =>
	sah === undefined || tidak_sah === undefined ? undefined : sah + tidak_sah;

/** Turnout in percent with one decimal, worked out of ballots and voters. */
export function turnoutOf({ dpt, ...entry }: Ballots & Pick<HasilEntri, "dpt">): number | undefined {
	const ballots = ballotsOf(entry);
	return ballots === undefined || !dpt ? undefined : Math.round((ballots * 1000) / dpt) / 10;
}

const votesTold = ({ pasangan }: HasilEntri) =>
	pasangan.filter(({ suara }) => suara !== undefined).length * 100 + pasangan.length;

/** Entries that could be known on a day, the oldest first. */
export const entriesOn = (entries: readonly HasilEntri[], day: Temporal.PlainDate): HasilEntri[] =>
	entries
		.filter(({ tanggal }) => surelyBy(tanggal) <= day.toString())
		.toSorted((a, b) => byText(surelyBy(a.tanggal), surelyBy(b.tanggal)));

/** What is known on a day of each race in each region. */
export function resultsOn(entries: readonly HasilEntri[], day: Temporal.PlainDate): Hasil[] {
	const groups = Map.groupBy(entriesOn(entries, day), ({ wilayah, lomba }) => `${wilayah} ${lomba}`);
	return [...groups.values()].flatMap((group): Hasil[] => {
		const terbaru = group.at(-1);
		if (!terbaru) return [];
		const rincian = group.reduce((best, entry) => (votesTold(entry) >= votesTold(best) ? entry : best));
		return [{ wilayah: terbaru.wilayah, lomba: terbaru.lomba, terbaru, rincian }];
	});
}
