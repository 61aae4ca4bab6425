/** Periods in Indonesian words, and what a ledger line says of a stage's dates. */
import type { Revisi } from "../model/jadwal.ts";
import type { BagianTanggal, Periode } from "../model/periode.ts";
import type { Zona } from "../model/wilayah.ts";
import { formatDay } from "./tanggal.ts";

/** `07.00-13.00` as it is read: `pukul 07.00–13.00 waktu setempat`, or with the zone of the place that is meant. */
export const formatPukul = (pukul: string, zona?: Zona) =>
	`pukul ${pukul.replace("-", "–")} ${zona ?? "waktu setempat"}`;

type Form = "long" | "short";

const words = {
	long: { day: "full", end: "long", joiner: " sampai " },
	short: { day: "short", end: "short", joiner: " – " },
} as const;

/**
 * A period in words that stay true for ever: `Rabu, 9 Desember 2020`, `26 September sampai
 * 5 Desember 2020`, `sampai 6 Desember 2020`, `Desember 2020`. The `short` form is for lists:
 * `26 Sep – 5 Des 2020`.
 */
export function formatPeriode({ mulai, selesai, presisi }: Periode, form: Form = "long"): string {
	const { day, end } = words[form];
	if (presisi === "bulan" && mulai) return formatDay(mulai, "month");
	if (mulai && selesai)
		return mulai.equals(selesai) ? formatDay(mulai, day) : formatRange(mulai, selesai, form);
	if (selesai) return `sampai ${formatDay(selesai, end)}`;
	if (mulai) return `mulai ${formatDay(mulai, end)}`;
	throw new RangeError("a period needs at least one end");
}

/** What two days share is said once, at the end: `6 sampai 8 Desember 2020`, `6–8 Des 2020`. */
function formatRange(mulai: Temporal.PlainDate, selesai: Temporal.PlainDate, form: Form): string {
	const { end, joiner } = words[form];
	const last = formatDay(selesai, end);
	if (mulai.year !== selesai.year) return formatDay(mulai, end) + joiner + last;
	if (mulai.month !== selesai.month)
		return formatDay(mulai, form === "short" ? "dayMonthShort" : "dayMonth") + joiner + last;
	return `${mulai.day}${form === "short" ? "–" : joiner}${last}`;
}

/** The first or the last day alone, in words; `undefined` when that end is open. */
export function formatBagian(p: Periode, bagian: BagianTanggal): string | undefined {
	const day = p[bagian];
	return day && formatDay(day, p.presisi === "bulan" ? "month" : "full");
}

/** The dates of a ledger line in words, honest when there are none. */
export function wordsOf(revisi: Revisi, bagian?: BagianTanggal): string {
	if (revisi.keadaan === "ditunda") return "ditunda, tanggal baru belum ada";
	if (revisi.keadaan === "ditiadakan") return "ditiadakan";
	if (revisi.keadaan === "belum-ditetapkan" && !revisi.periode) return "tanggal belum ditetapkan";
	if (!revisi.periode) return revisi.aturan ?? "tanggal tidak kami temukan";
	return (bagian && formatBagian(revisi.periode, bagian)) ?? formatPeriode(revisi.periode);
}
