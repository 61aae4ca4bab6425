/**
 * The ledger of a stage: an append-only list of what each legal instrument said of its dates.
 * Nothing is ever overwritten, so any past day's timetable can be told as it was believed then.
 */
import { type Periode, type PeriodeData, parsePeriode } from "./periode.ts";
import { isAfter, parseDay } from "./tanggal.ts";

/** What an author says of a line whose dates do not simply hold. */
export const statusList = ["ditunda", "ditiadakan", "belum-ditetapkan", "belum-pasti"] as const;
export type StatusRevisi = (typeof statusList)[number];

/** What a line of the ledger says of the stage. */
export type KeadaanRevisi = "terjadwal" | StatusRevisi | "bergantung";

/** Who says something, where it can be looked up. */
export interface Asal {
	readonly nama: string;
	readonly tautan?: string | undefined;
}

/** What another source says of the same dates. */
export interface VersiLain {
	readonly periode: Periode;
	readonly sumber: Asal;
}

export interface Revisi {
	readonly keadaan: KeadaanRevisi;
	/** Absent when the line names no date. */
	readonly periode?: Periode;
	/** A date that follows from another event, as a sentence. */
	readonly aturan?: string;
	/** Id of the legal instrument. */
	readonly dasar?: string;
	/** Who names the dates, where the instrument itself does not. */
	readonly menurut?: Asal | undefined;
	/** Set where sources differ: then nobody may say that another day is wrong. */
	readonly versi_lain?: readonly VersiLain[] | undefined;
	/** Day of the decision; absent when not known. */
	readonly ditetapkan?: Temporal.PlainDate;
	readonly alasan?: string;
	/** Set when the line above was a mistake of ours, and no decision: the day on which it was put right, and why. */
	readonly ralat?: { readonly tanggal: Temporal.PlainDate; readonly alasan: string } | undefined;
}

/** Whether a line takes the stage away, for a time or for good; then none of its days hold. */
export const isOff = (keadaan: string): keadaan is "ditunda" | "ditiadakan" =>
	keadaan === "ditunda" || keadaan === "ditiadakan";

/** Whether a line says that its dates do not hold, or that nobody here knows them. */
export const isUncertain = (keadaan: KeadaanRevisi): keadaan is StatusRevisi =>
	(statusList as readonly string[]).includes(keadaan);

export interface RevisiInput extends PeriodeData {
	status?: StatusRevisi;
	aturan?: string;
	dasar?: string;
	menurut?: Asal | undefined;
	versi_lain?: readonly (PeriodeData & { sumber: Asal })[] | undefined;
	ditetapkan?: string;
	alasan?: string;
	ralat?: { tanggal: string; alasan: string } | undefined;
}

export function parseRevisi(data: RevisiInput): Revisi {
	const periode = parsePeriode(data);
	return {
		keadaan: data.status ?? (data.aturan || !periode ? "bergantung" : "terjadwal"),
		periode,
		aturan: data.aturan,
		dasar: data.dasar,
		menurut: data.menurut,
		versi_lain: data.versi_lain?.flatMap(({ sumber, ...dates }) => {
			const other = parsePeriode(dates);
			return other ? [{ periode: other, sumber }] : [];
		}),
		ditetapkan: data.ditetapkan ? parseDay(data.ditetapkan) : undefined,
		alasan: data.alasan,
		ralat: data.ralat && { tanggal: parseDay(data.ralat.tanggal), alasan: data.ralat.alasan },
	};
}

/** Who says these dates: whoever is named beside the instrument, or else the instrument by its name. */
export const saidBy = <T>(
	{ dasar, menurut }: Revisi,
	instrument: (dasar: string) => T,
): T | Asal | undefined => menurut ?? (dasar === undefined ? undefined : instrument(dasar));

/** Never empty: a stage without a single line does not exist. */
export type Jadwal = readonly [Revisi, ...Revisi[]];

/**
 * The lines a reader of that day could know, oldest first (a decision counts from its own day).
 * Before the first decision it is the first line with dates, so that a later election can be shown at all.
 */
export function knownBy(jadwal: Jadwal, asOf: Temporal.PlainDate): Jadwal {
	const [first, ...rest] = jadwal.filter((r) => !r.ditetapkan || !isAfter(r.ditetapkan, asOf));
	return first ? [first, ...rest] : [jadwal.find((r) => r.periode) ?? jadwal[0]];
}

/** The line in force on a day: the last one that could be known. */
export const inForce = (jadwal: Jadwal, asOf: Temporal.PlainDate): Revisi =>
	knownBy(jadwal, asOf).at(-1) ?? jadwal[0];

/** What was decided: without lines that a correction below them calls a mistake. */
export const decidedLines = (jadwal: Jadwal): Jadwal =>
	jadwal.filter((_, index) => !jadwal[index + 1]?.ralat) as unknown as Jadwal;

/** How many times the dates changed after they were first set. */
export const changeCount = (jadwal: Jadwal): number => decidedLines(jadwal).length - 1;

/** The latest line that names dates, whatever was said after; used to keep a suspended stage in its place. */
export const lastDated = (jadwal: Jadwal): Revisi | undefined => jadwal.findLast((r) => r.periode);
