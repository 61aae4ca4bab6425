/** Stages of an election: their order, and what of them holds in one region. */

import { inForce, type Jadwal, knownBy, lastDated, type Revisi } from "./jadwal.ts";
import { byText } from "./kata.ts";
import type { Lomba } from "./lomba.ts";
import { spanOf } from "./periode.ts";
import { type Status, status } from "./status.ts";
import { isAfter } from "./tanggal.ts";
import { isWithin } from "./wilayah.ts";

export interface Pengecualian {
	readonly wilayah: string;
	readonly revisi: Revisi;
	/** Day from which it could be known, when that is not the day of its decision. */
	readonly sejak?: Temporal.PlainDate | undefined;
	readonly sumber?: { nama: string; tautan?: string };
}

export interface Tahapan {
	readonly pemilihan: string;
	/** Stage id, unique within its election. */
	readonly id: string;
	readonly judul: string;
	readonly kelompok: string;
	readonly ringkasan: string;
	readonly jadwal: Jadwal;
	readonly pengecualian: readonly Pengecualian[];
	/** Races that have this stage; empty means all. */
	readonly berlaku_untuk: readonly Lomba[];
	readonly tindakan?: string;
	/** A milestone: comes first where there is little room. */
	readonly utama: boolean;
	/** Ids it had before, whose place on the timeline is still linked. */
	readonly lama?: readonly string[];
}

/** A stage as it stands on a day, for everyone or in one region. */
export interface TahapanKini<T extends Tahapan = Tahapan> {
	readonly tahapan: T;
	readonly revisi: Revisi;
	readonly status: Status;
	/** The ledger as far as a reader of that day could know it. */
	readonly riwayat: Jadwal;
	/** Set when this region has dates of its own. */
	readonly khusus?: Pengecualian;
}

/** Exceptions that a reader of that day could know, one for each region; the first one of a region counts. */
export function knownExceptions(
	{ pengecualian }: Tahapan,
	asOf: Temporal.PlainDate,
): readonly Pengecualian[] {
	const known = pengecualian.filter(
		({ revisi, sejak = revisi.ditetapkan }) => !sejak || !isAfter(sejak, asOf),
	);
	return known.filter((one, i) => known.findIndex(({ wilayah }) => wilayah === one.wilayah) === i);
}

/** The stage on `today`, with the dates of `wilayah` when that region has its own. */
export function onDay<T extends Tahapan>(
	tahapan: T,
	today: Temporal.PlainDate,
	wilayah?: string,
): TahapanKini<T> {
	const khusus =
		wilayah === undefined
			? undefined
			: knownExceptions(tahapan, today).find((p) => isWithin(wilayah, p.wilayah));
	const revisi = khusus?.revisi ?? inForce(tahapan.jadwal, today);
	return { tahapan, revisi, status: status(revisi, today), riwayat: knownBy(tahapan.jadwal, today), khusus };
}

/** Whether a region that votes in `races` has this stage. With no known race every stage is kept. */
export const appliesTo = (tahapan: Tahapan, races: readonly Lomba[]): boolean =>
	races.length === 0 ||
	tahapan.berlaku_untuk.length === 0 ||
	tahapan.berlaku_untuk.some((race) => races.includes(race));

/** ISO text that sorts stages by start, then end, then id; stages without any date come last. */
function sortKey({ tahapan, revisi }: TahapanKini): string {
	const span = spanOf(revisi.periode ?? lastDated(tahapan.jadwal)?.periode);
	return `${span?.mulai ?? "9999-12-31"} ${span?.selesai ?? "9999-12-31"} ${tahapan.id}`;
}

/** Stages in the order a resident lives through them. */
export const inOrder = <T extends Tahapan>(stages: readonly TahapanKini<T>[]): TahapanKini<T>[] =>
	stages
		.map((stage) => ({ stage, key: sortKey(stage) }))
		.sort((a, b) => byText(a.key, b.key))
		.map(({ stage }) => stage);

/** Whether a stage starts (or, with an open start, ends) after a day. */
export function startsAfter({ tahapan, revisi }: TahapanKini, day: Temporal.PlainDate): boolean {
	const span = spanOf(revisi.periode ?? lastDated(tahapan.jadwal)?.periode);
	return span === undefined || isAfter(span.mulai, day);
}

/** Whether a stage can be "now" at all: one known only by its deadline counts when there is something to do before it. */
const isOpen = ({ status, tahapan }: TahapanKini) =>
	status === "berlangsung" || (status === "sampai-tenggat" && tahapan.tindakan !== undefined);

/**
 * Stages open today: milestones first, the latest to begin before the others, as a reader's browser puts
 * them when they begin; then those that ask something of the resident, then the rest.
 */
export function openNow<T extends Tahapan>(stages: readonly TahapanKini<T>[]): TahapanKini<T>[] {
	const open = stages.filter(isOpen);
	const rank = ({ tahapan }: TahapanKini<T>) => (tahapan.tindakan ? 0 : 1);
	return [
		...open.filter(({ tahapan }) => tahapan.utama).toReversed(),
		...open.filter(({ tahapan }) => !tahapan.utama).toSorted((a, b) => rank(a) - rank(b)),
	];
}

/** Stages still to come, in order. */
export const upcoming = <T extends Tahapan>(stages: readonly TahapanKini<T>[]): TahapanKini<T>[] =>
	stages.filter(({ status }) => status === "akan-datang");
