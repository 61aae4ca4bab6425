/** Layout of the calendar chart: lanes of bars on one time axis, in percent of its width. Pure arithmetic. */
import { lastDated } from "../../model/jadwal.ts";
import { spanOf } from "../../model/periode.ts";
import type { TahapanKini } from "../../model/tahapan.ts";
import { daysBetween, isAfter, isBefore } from "../../model/tanggal.ts";
import { formatDay } from "../../words/tanggal.ts";

export interface Balok {
	readonly kini: TahapanKini;
	/** Percent from the left edge, and percent of width. */
	readonly x: number;
	readonly width: number;
	/** Row within the lane, from 0. */
	readonly row: number;
	/** Where the milestone first stood, before its dates changed. */
	readonly semula: boolean;
}
export interface Lajur {
	readonly id: string;
	readonly judul: string;
	readonly balok: readonly Balok[];
	readonly rows: number;
}
export interface Bagan {
	readonly lajur: readonly Lajur[];
	/** First day of each month: position and name; `year` is set where a year begins on the axis. */
	readonly bulan: readonly { x: number; nama: string; year?: number }[];
	/** Position of a day; `undefined` outside the axis. */
	at(day: Temporal.PlainDate): number | undefined;
}

const firstOfMonth = (day: Temporal.PlainDate) => day.with({ day: 1 });
/** A single day would be thinner than a hair on a phone; percent of the width. */
const thinnest = 0.8;
const round = (n: number) => Math.round(n * 100) / 100;

/** A row for each stage, in the order of the bars; the day it first stood on shares it. */
function inRows(spans: readonly Omit<Balok, "row">[]): Balok[] {
	const rows = [...new Set(spans.map(({ kini }) => kini))];
	return spans.map((span) => ({ ...span, row: rows.indexOf(span.kini) }));
}

/**
 * Chart of the stages that have dates, and of the first dates of milestones that moved. The axis runs over whole months from `from` (or the first
 * stage) to the last stage; bars that begin earlier are cut at the left edge.
 */
export function layoutChart(
	stages: readonly TahapanKini[],
	kelompok: readonly { id: string; judul: string }[],
	from?: Temporal.PlainDate,
): Bagan {
	const spans = stages.flatMap((kini) => {
		const now = spanOf(kini.revisi.periode ?? lastDated(kini.riwayat)?.periode);
		const then = kini.tahapan.utama ? spanOf(kini.riwayat[0].periode) : undefined;
		const moved = now && then && !(now.mulai.equals(then.mulai) && now.selesai.equals(then.selesai));
		return [
			...(now ? [{ kini, ...now, semula: false }] : []),
			...(moved ? [{ kini, ...then, semula: true }] : []),
		];
	});
	const days = spans.flatMap(({ mulai, selesai }) => [mulai, selesai]);
	days.sort(Temporal.PlainDate.compare);
	const earliest = days[0];
	const latest = days.at(-1);
	if (!earliest || !latest) return { lajur: [], bulan: [], at: () => undefined };

	const start = firstOfMonth(from && isAfter(from, earliest) ? from : earliest);
	const end = firstOfMonth(latest).add({ months: 1 });
	const total = daysBetween(start, end);
	const position = (day: Temporal.PlainDate) => round((daysBetween(start, day) / total) * 100);

	const bulan: { x: number; nama: string; year?: number }[] = [];
	for (let month = start; isBefore(month, end); month = month.add({ months: 1 }))
		bulan.push({
			x: position(month),
			nama: formatDay(month, "monthShort"),
			...((month.month === 1 || bulan.length === 0) && { year: month.year }),
		});

	const lajur = kelompok.map(({ id, judul }) => {
		const balok = inRows(
			spans
				.filter(({ kini, selesai }) => kini.tahapan.kelompok === id && !isBefore(selesai, start))
				.map(({ kini, mulai, selesai, semula }) => {
					const left = Math.max(0, position(mulai));
					const width = Math.max(thinnest, round(position(selesai.add({ days: 1 })) - left));
					return { kini, x: Math.min(left, round(100 - width)), width, semula };
				})
				.sort((a, b) => a.x - b.x || b.width - a.width),
		);
		return { id, judul, balok, rows: Math.max(1, ...balok.map(({ row }) => row + 1)) };
	});
	return {
		lajur: lajur.filter(({ balok }) => balok.length > 0),
		bulan,
		at: (day) => (isBefore(day, start) || !isBefore(day, end) ? undefined : position(day)),
	};
}
