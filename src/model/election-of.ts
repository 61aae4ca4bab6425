/**
 * Which election a file speaks of, from nothing but the file and the elections themselves. The one that is
 * active today has no say: what was written in 2020 goes on speaking of 2020.
 */
import { byText } from "./kata.ts";

/** The time an election takes; days are ISO text. */
export interface ElectionSpan {
	readonly id: string;
	/** First dated day of its stages. */
	readonly mulai: string;
	/** Its last day. */
	readonly selesai: string;
	/** Voting day, when it has a date. */
	readonly pemungutan?: string | undefined;
}

/**
 * The election of a day: the one that runs then, of several the one whose voting day comes next; between two
 * elections the one before; before all the first.
 */
export function electionOn(day: string, spans: readonly ElectionSpan[]): string | undefined {
	const inTurn = spans.toSorted((a, b) => byText(a.mulai, b.mulai) || byText(a.id, b.id));
	const begun = inTurn.filter(({ mulai }) => mulai <= day);
	const running = begun.filter(({ selesai }) => selesai >= day);
	const [next] = running
		.filter(({ pemungutan = "" }) => pemungutan >= day)
		.sort((a, b) => byText(a.pemungutan ?? "", b.pemungutan ?? ""));
	return (next ?? running.at(-1) ?? begun.at(-1) ?? inTurn[0])?.id;
}

/** The column that says on which day a file was written, or of which day it tells. */
const dayColumn: Readonly<Record<string, string>> = {
	kabar: "tanggal",
	agenda: "mulai",
	klarifikasi: "tanggal",
};
const isDay = (value: unknown): value is string =>
	typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);

/** The election a file belongs to: by its place, by what it names, or by its day; `undefined` for all others. */
export function electionOf(
	kind: string | undefined,
	id: string | undefined,
	fields: Readonly<Record<string, unknown>>,
	spans: readonly ElectionSpan[],
): string | undefined {
	if (kind === "pemilihan" || kind === "tahapan") return id?.split("/")[0];
	if (typeof fields.pemilihan === "string") return fields.pemilihan;
	const day = fields[dayColumn[kind ?? ""] ?? ""];
	return isDay(day) ? electionOn(day, spans) : undefined;
}
