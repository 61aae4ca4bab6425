/** "Benarkah hari ini hari terakhir?", answered for any day. Messages that name a wrong deadline keep voters away. */
import type { Jadwal, Revisi } from "./jadwal.ts";
import { isSingleDay } from "./periode.ts";
import { status } from "./status.ts";
import type { TahapanKini, TenggatWarga } from "./tahapan.ts";
import { isAfter } from "./tanggal.ts";

/** A last day that is not in force any more, and the line that said it. */
export interface TenggatLama {
	readonly hari: Temporal.PlainDate;
	readonly revisi: Revisi;
}

/** A last day that another source names. */
export interface TenggatLain {
	readonly hari: Temporal.PlainDate;
	readonly sumber: string;
}

export interface Tenggat {
	/** The line in force. */
	readonly revisi: Revisi;
	/** The last day, when one is named and in force; with `bergantung` the latest it can be. */
	readonly hari: Temporal.PlainDate | undefined;
	/** The stage lasts that one day only. */
	readonly sehari: boolean;
	/** Last days named before, other than that of today, oldest first, each once. */
	readonly lama: readonly TenggatLama[];
	/** Last days that other sources name: while there are any, no day may be called wrong. */
	readonly lain: readonly TenggatLain[];
	/** `hari` is the resident's own last day, not that of the stage. */
	readonly warga: boolean;
	/** How the resident's last day is set, where it differs from place to place; then `hari` is only the stage's. */
	readonly ketentuan: string | undefined;
}

/** The last day a line names to the day. */
const lastDay = ({ periode }: Revisi): Temporal.PlainDate | undefined =>
	periode?.presisi === "hari" ? periode.selesai : undefined;

const certain = ({ keadaan }: Revisi) => keadaan === "terjadwal" || keadaan === "bergantung";

/** Last days of earlier lines that are not in force any more. */
function former(revisi: Revisi, riwayat: Jadwal, hari: Temporal.PlainDate | undefined): TenggatLama[] {
	const lama = riwayat.flatMap((line): TenggatLama[] => {
		const day = lastDay(line);
		return line !== revisi && day && certain(line) && !(hari && day.equals(hari))
			? [{ hari: day, revisi: line }]
			: [];
	});
	return lama.filter(({ hari: day }, index) => lama.findIndex((l) => l.hari.equals(day)) === index);
}

/**
 * What there is to say of a stage's last day; `undefined` for a stage of which none was ever named. `own` is the
 * resident's last day, where it is not that of the stage.
 */
export function tenggat(revisi: Revisi, riwayat: Jadwal, own?: TenggatWarga): Tenggat | undefined {
	const end = certain(revisi) ? lastDay(revisi) : undefined;
	// What is suspended or not set has no last day for anybody.
	const hari = certain(revisi) ? (own?.hari ?? end) : undefined;
	const lama = former(revisi, riwayat, hari);
	if (!hari && lama.length === 0) return undefined;
	const lain = (revisi.versi_lain ?? []).flatMap(({ periode, sumber }): TenggatLain[] =>
		periode.selesai && !(hari && periode.selesai.equals(hari))
			? [{ hari: periode.selesai, sumber: sumber.nama }]
			: [],
	);
	const isSingle = revisi.periode !== undefined && isSingleDay(revisi.periode);
	const warga = hari !== undefined && own?.hari !== undefined && !(end && own.hari.equals(end));
	return { revisi, hari, sehari: isSingle && !warga, lama, lain, warga, ketentuan: own?.ketentuan };
}

/**
 * Whether one day, known for sure, is the resident's last: only then another day may be called wrong, and a
 * day of reading be told whether it is the last.
 */
export const isSure = ({ hari, lain, ketentuan }: Tenggat): boolean =>
	hari !== undefined && lain.length === 0 && ketentuan === undefined;

/**
 * `belum-buka`: it has not begun. `belum`: it runs, and ends on a later day. `hari-terakhir`: it is today.
 * `lewat`: it was an earlier day. `bergantung`: the day follows from another event and comes no later than
 * `hari`. `tidak-pasti`: no day is in force.
 */
const jawabanTenggat = [
	"belum-buka",
	"belum",
	"hari-terakhir",
	"lewat",
	"bergantung",
	"tidak-pasti",
] as const;
export type JawabanTenggat = (typeof jawabanTenggat)[number];

/** Whether `today` is the last day, at the reader's place. Never contradicts `status`. */
export function jawab(known: Tenggat, today: Temporal.PlainDate): JawabanTenggat {
	const { revisi, hari } = known;
	if (!hari || !isSure(known)) return "tidak-pasti";
	switch (status(revisi, today)) {
		case "selesai":
			return "lewat";
		case "akan-datang":
			return "belum-buka";
		case "bergantung":
			return "bergantung";
		default:
			return isAfter(today, hari) ? "lewat" : today.equals(hari) ? "hari-terakhir" : "belum";
	}
}

/** The stage as its days alone are asked about: up to the resident's own last day, and without hours. */
export function daysAsked<S extends TahapanKini>(kini: S, { hari, warga }: Tenggat): S {
	const { revisi } = kini;
	if (!revisi.periode) return kini;
	const periode = { ...revisi.periode, pukul: undefined, ...(warga && { selesai: hari }) };
	return { ...kini, buka: undefined, revisi: { ...revisi, periode } };
}
