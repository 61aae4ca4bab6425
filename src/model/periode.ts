/**
 * A stretch of days, both ends inclusive. An end may be open: only `selesai` means "until", only
 * `mulai` means "from". With `presisi: "bulan"` the instrument named a month and no day.
 */
import { formatDay, parseDay } from "./tanggal.ts";

export interface Periode {
	readonly mulai?: Temporal.PlainDate;
	readonly selesai?: Temporal.PlainDate;
	readonly presisi: "hari" | "bulan";
	/** Hours at the reader's place, `07.00-13.00`. */
	readonly pukul?: string;
}

export interface PeriodeData {
	mulai?: string;
	selesai?: string;
	pukul?: string;
}

/** Builds a period from ledger text; `undefined` when it names no date at all. */
export function parsePeriode({ mulai, selesai, pukul }: PeriodeData): Periode | undefined {
	if (!mulai && !selesai) return undefined;
	if (mulai && /^\d{4}-\d{2}$/.test(mulai)) {
		const month = Temporal.PlainYearMonth.from(mulai);
		return {
			mulai: month.toPlainDate({ day: 1 }),
			selesai: selesai ? Temporal.PlainDate.from(selesai) : month.toPlainDate({ day: month.daysInMonth }),
			presisi: "bulan",
		};
	}
	return {
		mulai: mulai ? parseDay(mulai) : undefined,
		selesai: selesai ? parseDay(selesai) : undefined,
		pukul,
		presisi: "hari",
	};
}

const sameDay = (a?: Temporal.PlainDate, b?: Temporal.PlainDate) =>
	a !== undefined && b !== undefined && a.equals(b);

/** First and last day of a period; one end stands for both when the other is open. */
export function spanOf(
	periode: Periode | undefined,
): { mulai: Temporal.PlainDate; selesai: Temporal.PlainDate } | undefined {
	const mulai = periode?.mulai ?? periode?.selesai;
	const selesai = periode?.selesai ?? periode?.mulai;
	return mulai && selesai && { mulai, selesai };
}

export const isSingleDay = (p: Periode) => p.presisi === "hari" && sameDay(p.mulai, p.selesai);

/** `07.00-13.00` as it is read: `pukul 07.00–13.00 waktu setempat`. */
export const formatPukul = (pukul: string) => `pukul ${pukul.replace("-", "–")} waktu setempat`;

function formatRange(
	mulai: Temporal.PlainDate,
	selesai: Temporal.PlainDate,
	joiner: string,
	short: boolean,
): string {
	const end = formatDay(selesai, short ? "short" : "long");
	if (mulai.year !== selesai.year) return `${formatDay(mulai, short ? "short" : "long")}${joiner}${end}`;
	if (mulai.month !== selesai.month)
		return `${formatDay(mulai, short ? "dayMonthShort" : "dayMonth")}${joiner}${end}`;
	return `${mulai.day}${joiner.trim() === "–" ? "–" : joiner}${end}`;
}

/**
 * A period in words that stay true for ever: `Rabu, 9 Desember 2020`, `26 September sampai
 * 5 Desember 2020`, `sampai 6 Desember 2020`, `Desember 2020`. The `short` form is for lists:
 * `26 Sep – 5 Des 2020`.
 */
export function formatPeriode(p: Periode, form: "long" | "short" = "long"): string {
	const short = form === "short";
	const { mulai, selesai } = p;
	if (p.presisi === "bulan" && mulai) return formatDay(mulai, "month");
	if (mulai && selesai) {
		if (mulai.equals(selesai)) return formatDay(mulai, short ? "short" : "full");
		return formatRange(mulai, selesai, short ? " – " : " sampai ", short);
	}
	if (selesai) return `sampai ${formatDay(selesai, short ? "short" : "long")}`;
	if (mulai) return `mulai ${formatDay(mulai, short ? "short" : "long")}`;
	throw new RangeError("a period needs at least one end");
}

export type Bagian = "mulai" | "selesai";

/** The first or the last day alone, in words; `undefined` when that end is open. */
export function formatBagian(p: Periode, bagian: Bagian): string | undefined {
	const day = p[bagian];
	return day && formatDay(day, p.presisi === "bulan" ? "month" : "full");
}
