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
 * Whether today is the last day, from a label of today. Empty where the label says nothing of days. A test holds it equal to `model/tenggat.ts`.
 */
export function answerOf({ status, words, sehari }: Label): JawabanTenggat | undefined {
	if (status === "selesai") return "lewat";
	if (status === "akan-datang") return "belum-buka";
	if (status !== "berlangsung" && status !== "sampai-tenggat") return undefined;
	return /(?:berakhir|tenggat) hari ini/.test(words) || sehari ? "hari-terakhir" : "belum";
}
