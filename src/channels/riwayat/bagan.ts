/** Layout of the calendar chart: lanes of rows on one time axis, in percent of its width. Pure arithmetic. */
import { lastDated } from "../../model/jadwal.ts";
import { spanOf } from "../../model/periode.ts";
import type { TahapanKini } from "../../model/tahapan.ts";
import { daysBetween, isAfter, isBefore } from "../../model/tanggal.ts";

/** Percent from the left edge, and percent of width. */
export interface Batang {
	readonly x: number;
	readonly width: number;
}
/** A stage on the axis. */
export interface Lajur {
	readonly kini: TahapanKini;
	readonly batang: Batang;
	/** Where it first stood, before its dates changed. */
	readonly semula?: Batang | undefined;
}
export interface Bagan {
	readonly kelompok: readonly { judul: string; lajur: readonly Lajur[] }[];
	/** First day of each month. */
	readonly bulan: readonly { x: number; hari: Temporal.PlainDate }[];
	/** Position of a day; `undefined` outside the axis. */
	at(day: Temporal.PlainDate): number | undefined;
}

type Span = NonNullable<ReturnType<typeof spanOf>>;
const firstOfMonth = (day: Temporal.PlainDate) => day.with({ day: 1 });
/** A single day would be thinner than a hair on a phone; percent of the width. */
const thinnest = 1.2;
const round = (n: number) => Math.round(n * 100) / 100;

/** When a stage is, and when it first was where that differs; nothing of one that never had dates. */
function spansOf(kini: TahapanKini): { kini: TahapanKini; now: Span; first: Span | undefined }[] {
	const now = spanOf(kini.revisi.periode ?? lastDated(kini.riwayat)?.periode);
	if (!now) return [];
	const first = spanOf(kini.riwayat[0].periode);
	const moved = first && !(now.mulai.equals(first.mulai) && now.selesai.equals(first.selesai));
	return [{ kini, now, first: moved ? first : undefined }];
}

/**
 * Chart of the stages that have dates, and of the first dates of those that moved. The axis runs over whole months
 * from `from` (or the first day) to the last; what begins earlier is cut at the left edge, what ended before is
 * left out.
 */
export function layoutChart(
	stages: readonly TahapanKini[],
	kelompok: readonly { id: string; judul: string }[],
	from?: Temporal.PlainDate,
): Bagan {
	const spans = stages.flatMap(spansOf);
	const days = spans
		.flatMap(({ now, first }) => [now, ...(first ? [first] : [])])
		.flatMap(({ mulai, selesai }) => [mulai, selesai])
		.sort(Temporal.PlainDate.compare);
	const earliest = days[0];
	const latest = days.at(-1);
	if (!earliest || !latest) return { kelompok: [], bulan: [], at: () => undefined };

	const start = firstOfMonth(from && isAfter(from, earliest) ? from : earliest);
	const end = firstOfMonth(latest).add({ months: 1 });
	const total = daysBetween(start, end);
	const position = (day: Temporal.PlainDate) => round((daysBetween(start, day) / total) * 100);
	const batang = ({ mulai, selesai }: Span): Batang | undefined => {
		if (isBefore(selesai, start)) return undefined;
		const left = Math.max(0, position(mulai));
		const width = Math.max(thinnest, round(position(selesai.add({ days: 1 })) - left));
		return { x: Math.min(left, round(100 - width)), width };
	};
	const lajurOf = ({ kini, now, first }: (typeof spans)[number]): Lajur[] => {
		const bar = batang(now);
		return bar ? [{ kini, batang: bar, semula: first && batang(first) }] : [];
	};

	const bulan: Bagan["bulan"][number][] = [];
	for (let hari = start; isBefore(hari, end); hari = hari.add({ months: 1 }))
		bulan.push({ x: position(hari), hari });

	return {
		kelompok: kelompok
			.map(({ id, judul }) => ({
				judul,
				lajur: spans
					.filter(({ kini }) => kini.tahapan.kelompok === id)
					.flatMap(lajurOf)
					.sort((a, b) => a.batang.x - b.batang.x || b.batang.width - a.batang.width),
			}))
			.filter(({ lajur }) => lajur.length > 0),
		bulan,
		at: (day) => (isBefore(day, start) || !isBefore(day, end) ? undefined : position(day)),
	};
}
