/** The answer of the day to "is today the last day?". A file of its own: it goes to the browser alone. */
import type { JawabanTenggat } from "../model/tenggat.ts";

/**
 * Whether today is the last day, from a label of today; `sehari` when the stage lasts one day only. Empty where
 * the label says nothing of days. A test holds it equal to `domain/tenggat.ts`.
 */
export function answerOf(status: string, words: string, sehari: boolean): JawabanTenggat | undefined {
	if (status === "selesai") return "lewat";
	if (status === "akan-datang") return "belum-buka";
	if (status !== "berlangsung" && status !== "sampai-tenggat") return undefined;
	return sehari || /hari ini/.test(words) ? "hari-terakhir" : "belum";
}
