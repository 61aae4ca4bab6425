/**
 * An oracle: what may be said of a stage, from its ledger and an instant alone. It shares no line with the product,
 * so that both cannot be wrong in the same way: days are counted here, words are read here.
 */
import type { Revisi } from "../src/model/jadwal.ts";

/** A civil instant at a place: its day, and its minute of the day. */
export interface Saat {
	readonly day: Temporal.PlainDate;
	readonly minute: number;
}

/** What the clock of a place shows at an instant. */
export function saatAt(instant: Temporal.Instant, hoursFromUtc: number): Saat {
	const local = instant.add({ hours: hoursFromUtc }).toZonedDateTimeISO("UTC");
	return { day: local.toPlainDate(), minute: local.hour * 60 + local.minute };
}

const daysUntil = ({ day }: Saat, then: Temporal.PlainDate) => day.until(then, { largestUnit: "day" }).days;
const minuteOf = (hour: string) => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));

/** Where an instant lies: before, inside or after; `kosong` where the line has no day that counts. */
export type Letak = "sebelum" | "dalam" | "sesudah" | "kosong";

/** Where an instant lies in the days and hours of a line. */
export function letak({ keadaan, periode }: Revisi, at: Saat): Letak {
	if (!periode || ["ditunda", "belum-pasti", "belum-ditetapkan"].includes(keadaan)) return "kosong";
	const [open, close] = (periode.pukul ?? "").split("-");
	const { mulai, selesai } = periode;
	if (mulai) {
		const days = daysUntil(at, mulai);
		if (days > 0 || (days === 0 && open && at.minute < minuteOf(open))) return "sebelum";
	}
	if (selesai) {
		const days = daysUntil(at, selesai);
		if (days < 0 || (days === 0 && close && close !== "selesai" && at.minute >= minuteOf(close)))
			return "sesudah";
	}
	return "dalam";
}

/** The days a text may name for a stage: those of its line, of other sources, and the resident's own. */
export const daysOf = (
	{ periode, versi_lain = [] }: Revisi,
	own?: Temporal.PlainDate,
): Temporal.PlainDate[] =>
	[periode, ...versi_lain.map((other) => other.periode)]
		.flatMap((one) => [one?.mulai, one?.selesai])
		.concat(own)
		.filter((day) => day !== undefined);

/** What is false in the words of a label: empty when all of it is true. `tutup` is said after the hours of a last day. */
export function falseIn(words: string, line: Revisi, at: Saat, tutup?: string): string[] {
	const where = letak(line, at);
	const { mulai, selesai } = line.periode ?? {};
	// The day that the words count to: the first while it is ahead, else the last.
	const target = where === "sebelum" ? mulai : selesai;
	const left = target && daysUntil(at, target);
	if (tutup && words === tutup) return where === "sesudah" && left === 0 ? [] : [`closed: ${words}`];
	const counted = Number(/(\d+) hari lagi/.exec(words)?.[1]);
	const claims: [RegExp, boolean][] = [
		[/hari lagi/, left === counted],
		[/besok/, left === 1],
		[/hari ini/, left === 0],
		[/berakhir|^berlangsung/, where === "dalam" && selesai !== undefined],
		[/sudah dimulai/, where === "dalam" && !selesai],
		[/tenggat/, where === "dalam" && !mulai],
		[/^selesai$/, where === "sesudah"],
		[/akan datang/, where === "sebelum"],
	];
	return claims.flatMap(([claim, isTrue]) => (claim.test(words) && !isTrue ? [`${claim}: ${words}`] : []));
}

/** Words that ask a reader to do something, as the tests' own tasks begin. */
export const asks = (text: string) => text.includes("KERJAKAN");
/** Words that call another day wrong. */
export const denies = (text: string) => /keliru/.test(text);
/**
 * Whether one day is the last for everybody beyond doubt: named to the day, or set for residents by itself; a source that
 * ends on the same day agrees.
 */
export const isBeyondDoubt = (
	{ keadaan, periode, versi_lain = [] }: Revisi,
	own: { hari?: Temporal.PlainDate | undefined; ketentuan?: unknown } = {},
) => {
	const last = own.hari ?? periode?.selesai;
	return (
		keadaan === "terjadwal" &&
		(periode?.presisi === "hari" || own.hari !== undefined) &&
		versi_lain.every(({ periode: { selesai } }) => last && selesai?.equals(last)) &&
		!own.ketentuan
	);
};
