/** Stages of an election: their order, and what of them holds in one region. */

import { inForce, type Jadwal, knownBy, lastDated, type Revisi } from "./jadwal.ts";
import { byText } from "./kata.ts";
import { masaOf, statusAt } from "./kini.ts";
import type { Lomba } from "./lomba.ts";
import { spanOf } from "./periode.ts";
import { type Status, status } from "./status.ts";
import { isAfter } from "./tanggal.ts";
import { leadAt } from "./utama.ts";
import { isWithin } from "./wilayah.ts";

export interface Pengecualian {
	readonly wilayah: string;
	readonly revisi: Revisi;
	/** Day from which it could be known, when that is not the day of its decision. */
	readonly sejak?: Temporal.PlainDate | undefined;
	readonly sumber?: { nama: string; tautan?: string };
}

/** Both days inclusive; an absent one is that of the stage. */
export interface Tindakan {
	readonly mulai?: Temporal.PlainDate | undefined;
	readonly selesai?: Temporal.PlainDate | undefined;
	readonly teks: string;
}

/** A last day, or how it is set where there is none for everybody. */
export interface TenggatWarga {
	readonly hari?: Temporal.PlainDate | undefined;
	readonly ketentuan?: string | undefined;
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
	/** What a resident does. */
	readonly tindakan?: string | undefined;
	/** What a resident can do in a part of it only, in order. */
	readonly tindakan_bertahap?: readonly Tindakan[] | undefined;
	/** The resident's own last day, where it is not that of the stage. */
	readonly tenggat_warga?: TenggatWarga | undefined;
	/** What is said on its last day once its hours are over. */
	readonly sesudah_tutup?: string | undefined;
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

/** Stages of a day: the one that matters most, those open, those to come. */
export interface Susunan<T extends Tahapan> {
	readonly utama: TahapanKini<T> | undefined;
	readonly kini: readonly TahapanKini<T>[];
	readonly berikut: readonly TahapanKini<T>[];
}

/** The instant for which a page that is about a day puts its stages. */
export const noonOf = (day: Temporal.PlainDate) => `${day}T12:00`;

/**
 * The stages at an instant (`YYYY-MM-DDTHH:MM` at the reader's place) as a page puts them, and a reader's
 * browser from then on: what a resident must know leads (`utama.ts`), then what asks something of her, then the rest. One known only by its last day counts when there is something to do before it.
 */
export function arrange<T extends Tahapan>(
	stages: readonly TahapanKini<T>[],
	pemungutan: string,
	now: string,
): Susunan<T> {
	const utama = leadAt(stages, pemungutan, now);
	const among = (...statuses: Status[]) =>
		stages.filter((stage) => {
			const status = stage === utama ? undefined : statusAt(masaOf(stage.revisi), now);
			return status && statuses.includes(status);
		});
	const asks = ({ tahapan }: TahapanKini<T>) => Boolean(tahapan.tindakan ?? tahapan.tindakan_bertahap);
	const open = among("berlangsung", "sampai-tenggat");
	return {
		utama,
		kini: [
			...open.filter(asks),
			...open.filter((stage) => !asks(stage) && stage.status !== "sampai-tenggat"),
		],
		berikut: among("akan-datang"),
	};
}
