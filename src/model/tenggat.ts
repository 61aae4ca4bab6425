/** "Benarkah hari ini hari terakhir?", answered for any day. Messages that name a wrong deadline keep voters away. */
import type { Jadwal, Revisi } from "./jadwal.ts";
import { isSingleDay } from "./periode.ts";
import { status } from "./status.ts";

/** A last day that is not in force any more, and the line that said it. */
export interface TenggatLama {
	readonly hari: Temporal.PlainDate;
	readonly revisi: Revisi;
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
}

/** The last day a line names to the day. */
const lastDay = ({ periode }: Revisi): Temporal.PlainDate | undefined =>
	periode?.presisi === "hari" ? periode.selesai : undefined;

const certain = ({ keadaan }: Revisi) => keadaan === "terjadwal" || keadaan === "bergantung";

/** What there is to say of a stage's last day; `undefined` for a stage of which none was ever named. */
export function tenggat(revisi: Revisi, riwayat: Jadwal): Tenggat | undefined {
	const hari = certain(revisi) ? lastDay(revisi) : undefined;
	const lama = riwayat.flatMap((line): TenggatLama[] => {
		const day = lastDay(line);
		return line !== revisi && day && certain(line) && !(hari && day.equals(hari))
			? [{ hari: day, revisi: line }]
			: [];
	});
	const each = lama.filter(({ hari: day }, index) => lama.findIndex((l) => l.hari.equals(day)) === index);
	if (!hari && each.length === 0) return undefined;
	return { revisi, hari, sehari: revisi.periode !== undefined && isSingleDay(revisi.periode), lama: each };
}

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
export function jawab({ revisi, hari }: Tenggat, today: Temporal.PlainDate): JawabanTenggat {
	if (!hari) return "tidak-pasti";
	switch (status(revisi, today)) {
		case "selesai":
			return "lewat";
		case "akan-datang":
			return "belum-buka";
		case "bergantung":
			return "bergantung";
		default:
			return today.equals(hari) ? "hari-terakhir" : "belum";
	}
}
