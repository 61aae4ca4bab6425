/** What a stage is, in the few words of a label. */
import type { Masa } from "../model/kini.ts";
import type { Status } from "../model/status.ts";

export const statusWords: Record<Status, string> = {
	"akan-datang": "Akan datang",
	"sampai-tenggat": "Sampai tenggat",
	berlangsung: "Berlangsung",
	"sudah-dimulai": "Sudah dimulai",
	selesai: "Selesai",
	ditunda: "Ditunda",
	"belum-pasti": "Belum pasti",
	bergantung: "Mengikuti peristiwa lain",
};

const dayOf = (instant: string) => instant.slice(0, 10);

/** The day of an instant in words, whatever the zone of the phone: without an offset it is read and said in the same one. */
export const dayWords = (now: string): string =>
	new Date(now).toLocaleDateString("id", { dateStyle: "full" }).replace(" 0", " ");

/**
 * A stage's status at `now` (`YYYY-MM-DDTHH:MM` at the reader's place) and the words for it, true only
 * then (none: the status is the word); empty where what the page says already stays true. Sent to every
 * reader, so it is short; a test holds it equal to `model/status.ts`.
 */
export function labelAt({ mulai, selesai, tetap }: Masa, now: string): [Status?, string?] {
	const when = (then: string) => {
		const days = (Date.parse(dayOf(then)) - Date.parse(dayOf(now))) / 864e5;
		return days > 1
			? `${days} hari lagi`
			: days
				? "besok"
				: `hari ini${then[13] ? ` pukul ${then.slice(11)}` : ""}`;
	};
	if (selesai && now > selesai) return ["selesai"];
	if (tetap) return [];
	// A stage with hours is of its whole day, until they are over.
	if (mulai && now < mulai) return [dayOf(mulai) > now ? "akan-datang" : "berlangsung", when(mulai)];
	if (!selesai) return ["sudah-dimulai", "sudah dimulai"];
	return mulai
		? ["berlangsung", `berakhir ${when(selesai)}`]
		: ["sampai-tenggat", `tenggat ${when(selesai)}`];
}
