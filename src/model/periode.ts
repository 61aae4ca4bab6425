/**
 * A stretch of days, both ends inclusive. An end may be open: only `selesai` means "until", only
 * `mulai` means "from". With `presisi: "bulan"` the instrument named a month and no day.
 */
import { parseDay } from "./tanggal.ts";

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

/** One end of a period, as a reference names it. */
export type BagianTanggal = "mulai" | "selesai";
