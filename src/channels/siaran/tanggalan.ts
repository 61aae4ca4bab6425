/** Dates as a calendar on the wall shows them: words above, a numeral, words below. */
import { capital } from "../../model/kata.ts";
import type { Periode } from "../../model/periode.ts";
import { formatDay } from "../../words/tanggal.ts";
import { poster as words } from "./words.ts";

export interface Tanggalan {
	readonly atas: string;
	readonly angka: string;
	readonly bawah: string;
}

type Day = Temporal.PlainDate;

export const weekday = (day: Day) => formatDay(day, "full").split(",")[0] ?? "";
const monthName = (day: Day) => formatDay(day, "dayMonth").replace(/^\d+ /, "");
const monthYear = (day: Day) => formatDay(day, "month");

const one = (day: Day, before = "", bawah = monthYear(day)): Tanggalan => ({
	atas: capital(`${before} ${weekday(day)}`.trim()),
	angka: String(day.day),
	bawah,
});

/** A period as one numeral, or as two where it runs from one month into another; none when no day is known. */
export function tanggalan({ mulai, selesai, presisi }: Periode, batas: string = words.until): Tanggalan[] {
	if (presisi === "bulan" && mulai) return [{ atas: "", angka: monthName(mulai), bawah: String(mulai.year) }];
	if (mulai && selesai) return mulai.equals(selesai) ? [one(mulai)] : span(mulai, selesai);
	if (selesai) return [one(selesai, batas)];
	return mulai ? [one(mulai, words.from)] : [];
}

function span(mulai: Day, selesai: Day): Tanggalan[] {
	if (mulai.year === selesai.year && mulai.month === selesai.month)
		return [
			{
				atas: words.days(weekday(mulai), weekday(selesai)),
				angka: `${mulai.day}–${selesai.day}`,
				bawah: monthYear(selesai),
			},
		];
	const first = mulai.year === selesai.year ? monthName(mulai) : monthYear(mulai);
	return [one(mulai, words.first, first), one(selesai, words.last)];
}
