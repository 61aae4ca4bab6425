/** Periods in Indonesian words, and what a ledger line says of a stage's dates. */
import type { Revisi } from "../model/jadwal.ts";
import type { Bagian, Periode } from "../model/periode.ts";
import { formatDay } from "./tanggal.ts";

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

/** The first or the last day alone, in words; `undefined` when that end is open. */
export function formatBagian(p: Periode, bagian: Bagian): string | undefined {
	const day = p[bagian];
	return day && formatDay(day, p.presisi === "bulan" ? "month" : "full");
}

/** The dates of a ledger line in words, honest when there are none. */
export function wordsOf(revisi: Revisi, bagian?: Bagian): string {
	if (revisi.keadaan === "ditunda") return "ditunda, tanggal baru belum ditetapkan";
	if (!revisi.periode) return revisi.aturan ?? "tanggal belum dapat dipastikan";
	return (bagian && formatBagian(revisi.periode, bagian)) ?? formatPeriode(revisi.periode);
}
