/**
 * Changes of the timetable, read from the ledgers: what a stage's dates were, what they are, who
 * decided it. A published line stays as it is (the gate knows it), so a change keeps its key for ever.
 */

import { isOff, isUncertain, type Jadwal, knownBy, type Revisi } from "./jadwal.ts";
import { byText } from "./kata.ts";
import type { Periode } from "./periode.ts";
import { slugOf } from "./slug.ts";
import { exceptionLedger, firstName, knownExceptions, type Pengecualian, type Tahapan } from "./tahapan.ts";
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
	/** The line above was a mistake of ours; no decision moved anything. */
	"ralat",
	/** The stage was abolished. */
	"ditiadakan",
	/** One region has dates of its own; `was` is what holds elsewhere. */
	"khusus",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Perubahan<T extends Tahapan = Tahapan> {
	/**
	 * The stage by its first name, then what the line says: `2020/coklit/2020-07-15_2020-08-13`; said a second time,
	 * `2020/coklit/ditunda.2`; `2020/coklit/wilayah-93.02/2020-12-28_2020-12-28`, where it holds in one region.
	 */
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
	if (is.ralat) return "ralat";
	if (saysTheSame(was, is)) return "dasar-baru";
	if (isOff(is.keadaan)) return is.keadaan;
	if (isUncertain(is.keadaan)) return "belum-pasti";
	return isOff(was.keadaan) ? "dijadwalkan-lagi" : "berubah";
}

/** What a line says, in letters that may stand in an id. */
function saying({ keadaan, periode, aturan }: Revisi): string {
	const dates =
		periode && [periode.mulai, periode.selesai, periode.pukul].map((part) => part ?? "").join("_");
	const month = periode?.presisi === "bulan" ? "bulan" : "";
	return [
		keadaan === "terjadwal" || keadaan === "bergantung" ? "" : keadaan,
		month,
		dates,
		aturan && slugOf(aturan),
	]
		.filter(Boolean)
		.join("-")
		.replace(/_+$/, "");
}

/** The keys of some lines, in their order. */
function keysOf(lines: readonly Revisi[], prefix: string): string[] {
	const seen = new Map<string, number>();
	return lines.map((one) => {
		const said = saying(one);
		const count = (seen.get(said) ?? 0) + 1;
		seen.set(said, count);
		return `${prefix}/${said}${count > 1 ? `.${count}` : ""}`;
	});
}

const lastDecided = (lines: readonly Revisi[]) => lines.findLast((line) => line.ditetapkan)?.ditetapkan;

function* ledgerChanges<T extends Tahapan>(tahapan: T, known: Jadwal): Generator<Perubahan<T>> {
	const keys = keysOf(tahapan.jadwal, firstName(tahapan));
	for (const [index, is] of known.entries()) {
		const was = known[index - 1];
		if (!was) continue;
		yield {
			key: keys[tahapan.jadwal.indexOf(is)] ?? "",
			kind: kindOf(was, is),
			tahapan,
			was,
			is,
			day: is.ralat?.tanggal ?? lastDecided(known.slice(0, index + 1)),
		};
	}
}

/** What was said of some regions alone; of each, every line. */
function exceptionChanges<T extends Tahapan>(
	tahapan: T,
	known: Jadwal,
	own: readonly Pengecualian[],
): Perubahan<T>[] {
	return [...Map.groupBy(own, ({ wilayah }) => wilayah)].flatMap(([wilayah, list]) => {
		const keys = keysOf(
			list.map(({ revisi }) => revisi),
			`${firstName(tahapan)}/wilayah-${wilayah}`,
		);
		return list.map(
			({ revisi }, index): Perubahan<T> => ({
				key: keys[index] ?? "",
				kind: "khusus",
				tahapan,
				was: known.at(-1) ?? known[0],
				is: revisi,
				wilayah,
				day: revisi.ditetapkan ?? lastDecided(known),
			}),
		);
	});
}

/**
 * The changes of one stage that a reader of that day could know, oldest first; the first line of a
 * ledger is a plan, not a change. With a region: its own exceptions and no other; without: all of them.
 */
export function changesOf<T extends Tahapan>(
	tahapan: T,
	asOf: Temporal.PlainDate,
	wilayah?: string,
): Perubahan<T>[] {
	const known = knownBy(tahapan.jadwal, asOf);
	const holding = knownExceptions(tahapan, asOf).find(
		(one) => wilayah !== undefined && isWithin(wilayah, one.wilayah),
	);
	const own = exceptionLedger(tahapan, asOf).filter(
		(one) => wilayah === undefined || one.wilayah === holding?.wilayah,
	);
	return [...ledgerChanges(tahapan, known), ...exceptionChanges(tahapan, known, own)];
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
