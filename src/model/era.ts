/**
 * The timetable as it was believed: between two decisions everybody read the same dates. Told from the
 * ledgers alone, so any past day's timetable can be shown, and any two compared.
 */

import { inForce, type Revisi } from "./jadwal.ts";
import { byText } from "./kata.ts";
import type { Tahapan } from "./tahapan.ts";
import { daysBetween, isAfter } from "./tanggal.ts";

export interface Era<T extends Tahapan = Tahapan> {
	/** Id of the instrument that decided most that day; the day itself when no instrument is named. */
	readonly id: string;
	/** Day of the decision. */
	readonly since: Temporal.PlainDate;
	/** Last day before the next decision; absent for the era that still lasts. */
	readonly until?: Temporal.PlainDate | undefined;
	/** Stages of which something was decided that day. */
	readonly decided: readonly T[];
}

const decidedOn = ({ jadwal }: Tahapan, day: Temporal.PlainDate) =>
	jadwal.filter(({ ditetapkan }) => ditetapkan?.equals(day));

function instrumentOf(stages: readonly Tahapan[], day: Temporal.PlainDate): string | undefined {
	const named = stages.flatMap((stage) => decidedOn(stage, day).flatMap(({ dasar }) => dasar ?? []));
	const counts = Map.groupBy(named, (dasar) => dasar);
	return [...counts].sort(([a, x], [b, y]) => y.length - x.length || byText(a, b))[0]?.[0];
}

/** The eras that a reader of `asOf` could know, oldest first. Lines without a day of decision start none. */
export function eras<T extends Tahapan>(stages: readonly T[], asOf: Temporal.PlainDate): Era<T>[] {
	const days = new Map(
		stages.flatMap(({ jadwal }) =>
			jadwal.flatMap(({ ditetapkan: day }) =>
				day && !isAfter(day, asOf) ? [[day.toString(), day] as const] : [],
			),
		),
	);
	const ordered = [...days.values()].sort(Temporal.PlainDate.compare);
	const taken = new Set<string>();
	return ordered.map((since, index) => {
		const named = instrumentOf(stages, since);
		const id = named && !taken.has(named) ? named : since.toString();
		taken.add(id);
		return {
			id,
			since,
			until: ordered[index + 1]?.subtract({ days: 1 }),
			decided: stages.filter((stage) => decidedOn(stage, since).length > 0),
		};
	});
}

/** The line in force on a day; `undefined` when nothing of the stage was decided by then, or nobody knows when. */
export function believedOn({ jadwal }: Tahapan, day: Temporal.PlainDate): Revisi | undefined {
	const known = jadwal.some(({ ditetapkan }) => ditetapkan && !isAfter(ditetapkan, day));
	return known ? inForce(jadwal, day) : undefined;
}

/** How far dates moved: days later (negative: earlier) of the first day, or of the last when the first stayed. */
export interface Geser {
	readonly bagian: "mulai" | "selesai";
	readonly hari: number;
}

/** How far a stage moved between two lines; `undefined` when one has no certain day, or nothing moved. */
export function shiftOf(was: Revisi, is: Revisi): Geser | undefined {
	for (const bagian of ["mulai", "selesai"] as const) {
		const [a, b] = [was, is].map(({ keadaan, periode }) =>
			keadaan === "terjadwal" && periode?.presisi === "hari" ? periode[bagian] : undefined,
		);
		const hari = a && b ? daysBetween(a, b) : 0;
		if (hari !== 0) return { bagian, hari };
	}
	return undefined;
}
