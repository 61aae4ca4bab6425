/** A calendar week, Monday to Sunday, and what of the timetable falls into it. */
import type { Periode } from "./periode.ts";
import type { TahapanKini } from "./tahapan.ts";
import { isAfter, isBefore } from "./tanggal.ts";

export interface Rentang {
	readonly mulai: Temporal.PlainDate;
	readonly selesai: Temporal.PlainDate;
}

/** The week a day lies in (ISO 8601: it starts on Monday), both ends inclusive. */
export function pekanDari(day: Temporal.PlainDate): Rentang {
	const mulai = day.subtract({ days: day.dayOfWeek - 1 });
	return { mulai, selesai: mulai.add({ days: 6 }) };
}

const within = (day: Temporal.PlainDate | undefined, { mulai, selesai }: Rentang) =>
	day !== undefined && !isBefore(day, mulai) && !isAfter(day, selesai);

/** What a week has of a period: its only day, its first, its last, or days in between. */
export type BagianPekan = "satu" | "mulai" | "akhir" | "berjalan";

/** `undefined` when the week has nothing of it. A period without a last day counts only in the week it starts. */
function bagianPekan({ mulai, selesai, presisi }: Periode, pekan: Rentang): BagianPekan | undefined {
	if (presisi === "bulan") return undefined;
	if (mulai && isAfter(mulai, pekan.selesai)) return undefined;
	if (selesai && isBefore(selesai, pekan.mulai)) return undefined;
	if (within(selesai, pekan)) return mulai && selesai && mulai.equals(selesai) ? "satu" : "akhir";
	if (within(mulai, pekan)) return "mulai";
	return selesai ? "berjalan" : undefined;
}

export interface HalPekan<T extends TahapanKini = TahapanKini> {
	readonly kini: T;
	readonly bagian: BagianPekan;
}

const rank = ({ bagian, kini: { tahapan } }: HalPekan) =>
	(bagian === "berjalan" ? 4 : 0) +
	(tahapan.tindakan ? 0 : 2) +
	(tahapan.utama || tahapan.tenggat_warga?.hari ? 0 : 1);

/**
 * Stages with something in the week: what happens on a day of it first, then what runs on; each with
 * what asks something of residents before the rest. A deadline far ahead counts only where there is
 * something to do before it.
 */
export const halPekan = <T extends TahapanKini>(stages: readonly T[], pekan: Rentang): HalPekan<T>[] =>
	stages
		.flatMap((kini): HalPekan<T>[] => {
			const { keadaan, periode } = kini.revisi;
			const bagian = keadaan === "terjadwal" && periode && bagianPekan(periode, pekan);
			if (!bagian || (bagian === "berjalan" && !periode.mulai && !kini.tahapan.tindakan)) return [];
			return [{ kini, bagian }];
		})
		.toSorted((a, b) => rank(a) - rank(b));
