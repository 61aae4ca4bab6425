/** The answer of the day to "is today the last day?". A file of its own: it goes to the browser alone. */
import type { JawabanTenggat } from "../model/tenggat.ts";

interface Label {
	/** A `Status`, as the page carries it. */
	readonly status: string;
	readonly words: string;
	/** The stage lasts one day only. */
	readonly sehari: boolean;
}

/**
 * Whether today is the last day, from a label of today: of a stage of one day that is so before its hours
 * begin and once they are over. Empty where the label says nothing of days. A test holds it equal to
 * `model/tenggat.ts`.
 */
export function answerOf({ status, words, sehari }: Label): JawabanTenggat | undefined {
	if (status === "selesai") return "lewat";
	const isToday = /hari ini/.test(words);
	if (status === "akan-datang") return sehari && isToday ? "hari-terakhir" : "belum-buka";
	if (status !== "berlangsung" && status !== "sampai-tenggat") return undefined;
	return sehari || isToday ? "hari-terakhir" : "belum";
}
