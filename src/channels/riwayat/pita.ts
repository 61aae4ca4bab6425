/** Where the old and the new dates of each stage lie on one axis, in percent of its width. Pure arithmetic. */
import { isOff, type Revisi } from "../../model/jadwal.ts";
import { spanOf } from "../../model/periode.ts";
import { daysBetween } from "../../model/tanggal.ts";
import type { Baris } from "./query.ts";

export interface Pita {
	readonly x: number;
	readonly width: number;
}

const span = (revisi?: Revisi) => (revisi && !isOff(revisi.keadaan) ? spanOf(revisi.periode) : undefined);
/** A single day would be thinner than a hair; percent of the width. */
const thinnest = 2;
const round = (n: number) => Math.round(n * 10) / 10;

/** Draws rows on the axis that all of them share; a side without days has no stroke. */
export function layoutPita(
	rows: readonly Pick<Baris, "was" | "is">[],
): (revisi?: Revisi) => Pita | undefined {
	const spans = rows.flatMap(({ was, is }) => [span(was) ?? [], span(is) ?? []].flat());
	const first = spans
		.map(({ mulai }) => mulai)
		.sort(Temporal.PlainDate.compare)
		.at(0);
	const last = spans
		.map(({ selesai }) => selesai)
		.sort(Temporal.PlainDate.compare)
		.at(-1);
	if (!first || !last) return () => undefined;
	const percent = (days: number) => (days * 100) / (daysBetween(first, last) + 1);
	return (revisi) => {
		const days = span(revisi);
		if (!days) return undefined;
		const width = Math.max(thinnest, percent(daysBetween(days.mulai, days.selesai) + 1));
		return {
			x: round(Math.min(percent(daysBetween(first, days.mulai)), 100 - width)),
			width: round(width),
		};
	};
}
