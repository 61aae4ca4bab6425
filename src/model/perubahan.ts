/**
 * Changes of the timetable, read from the ledgers: what a stage's dates were, what they are, who
 * decided it. A ledger only grows, so a change keeps its key for ever.
 */

import { inForce, isUncertain, type Jadwal, knownBy, type Revisi } from "./jadwal.ts";
import { byText } from "./kata.ts";
import type { Periode } from "./periode.ts";
import { knownExceptions, type Tahapan } from "./tahapan.ts";
import { isWithin } from "./wilayah.ts";

const changeKinds = [
	/** The stage was suspended. */
	"ditunda",
	/** It has dates again after a suspension, at least a month. */
	"dijadwalkan-lagi",
	/** Its dates are no longer certain. */
	"belum-pasti",
	/** Other dates, hours or rule than before. */
	"berubah",
	/** The same dates, by another instrument. */
	"dasar-baru",
	/** One region has dates of its own; `was` is what holds elsewhere. */
	"khusus",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Perubahan<T extends Tahapan = Tahapan> {
	/** `2020/coklit/2`: the third line of that ledger; `2020/coklit/wilayah-93.02`: its exception for a region. */
	readonly key: string;
	readonly kind: ChangeKind;
	readonly tahapan: T;
	readonly was: Revisi;
	readonly is: Revisi;
	/** Set when the change holds in one region only. */
	readonly wilayah?: string;
	/**
	 * Day of the decision, or when it is not known, the day of the last decision before it: the change
	 * is not older than that. Absent when the ledger names no day at all.
	 */
	readonly day?: Temporal.PlainDate;
}

const endsOf = (periode?: Periode) =>
	periode && [periode.mulai, periode.selesai, periode.presisi, periode.pukul].join("/");
const saysTheSame = (a: Revisi, b: Revisi) =>
	a.keadaan === b.keadaan && a.aturan === b.aturan && endsOf(a.periode) === endsOf(b.periode);

function kindOf(was: Revisi, is: Revisi): ChangeKind {
	if (saysTheSame(was, is)) return "dasar-baru";
	if (is.keadaan === "ditunda") return is.keadaan;
	if (isUncertain(is.keadaan)) return "belum-pasti";
	return was.keadaan === "ditunda" ? "dijadwalkan-lagi" : "berubah";
}

const lastDecided = (lines: readonly Revisi[]) => lines.findLast((line) => line.ditetapkan)?.ditetapkan;

function* ledgerChanges<T extends Tahapan>(tahapan: T, known: Jadwal): Generator<Perubahan<T>> {
	for (const [index, is] of known.entries()) {
		const was = known[index - 1];
		if (!was) continue;
		const key = `${tahapan.pemilihan}/${tahapan.id}/${tahapan.jadwal.indexOf(is)}`;
		yield { key, kind: kindOf(was, is), tahapan, was, is, day: lastDecided(known.slice(0, index + 1)) };
	}
}

/**
 * The changes of one stage that a reader of that day could know, oldest first; the first line of a
 * ledger is a plan, not a change. With a region: its own exception and no other; without: all of them.
 */
export function changesOf<T extends Tahapan>(
	tahapan: T,
	asOf: Temporal.PlainDate,
	wilayah?: string,
): Perubahan<T>[] {
	const known = knownBy(tahapan.jadwal, asOf);
	const exceptions = knownExceptions(tahapan, asOf);
	const own =
		wilayah === undefined ? exceptions : exceptions.filter((p) => isWithin(wilayah, p.wilayah)).slice(0, 1);
	return [
		...ledgerChanges(tahapan, known),
		...own.map(
			({ wilayah, revisi }): Perubahan<T> => ({
				key: `${tahapan.pemilihan}/${tahapan.id}/wilayah-${wilayah}`,
				kind: "khusus",
				tahapan,
				was: inForce(tahapan.jadwal, asOf),
				is: revisi,
				wilayah,
				day: revisi.ditetapkan ?? lastDecided(known),
			}),
		),
	];
}

/** Changes of many stages, newest first; those without any day last. */
export function changes<T extends Tahapan>(
	stages: readonly T[],
	asOf: Temporal.PlainDate,
	wilayah?: string,
): Perubahan<T>[] {
	const dayOf = ({ day }: Perubahan) => day?.toString() ?? "";
	// Of one day, the later line of a ledger comes first; stages stay in the given order.
	return stages
		.flatMap((stage) => changesOf(stage, asOf, wilayah).reverse())
		.sort((a, b) => byText(dayOf(b), dayOf(a)));
}
