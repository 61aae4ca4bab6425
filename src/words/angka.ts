/** The day of a stage as a figure that can be set large. */
import { isOff, type Revisi } from "../model/jadwal.ts";
import { isSingleDay } from "../model/periode.ts";
import { formatDay } from "./tanggal.ts";

export interface Angka {
	/** Said above the figure where it is not the day itself: `mulai`, `sampai`. */
	readonly atas?: "mulai" | "sampai";
	/** `9`; for a whole month its name. */
	readonly angka: string;
	/** `Des`; the year, where the figure is a month. */
	readonly bawah: string;
}

/**
 * The day that counts for whoever reads: the last one while a stage is open, its first before that and after.
 * `undefined` where no day is in force.
 */
export function angkaOf({ periode, keadaan }: Revisi, isOpen: boolean): Angka | undefined {
	if (!periode || isOff(keadaan)) return undefined;
	const { mulai, selesai, presisi } = periode;
	if (presisi === "bulan" && mulai)
		return { angka: formatDay(mulai, "monthShort"), bawah: String(mulai.year) };
	const end = isOpen || !mulai ? "selesai" : "mulai";
	const day = periode[end] ?? mulai ?? selesai;
	if (!day) return undefined;
	return {
		...(isSingleDay(periode) ? {} : { atas: day === selesai ? ("sampai" as const) : ("mulai" as const) }),
		angka: String(day.day),
		bawah: formatDay(day, "monthShort"),
	};
}
