/** What a stage is, in the few words of a label. */
import type { Masa } from "../model/kini.ts";
import type { Status } from "../model/status.ts";

export const statusWords: Record<Status, string> = {
	"akan-datang": "Akan datang",
	"sampai-tenggat": "Belum berakhir",
	berlangsung: "Berlangsung",
	"sudah-dimulai": "Sudah dimulai",
	selesai: "Selesai",
	ditunda: "Ditunda",
	ditiadakan: "Ditiadakan",
	"belum-ditetapkan": "Belum ditetapkan",
	"belum-pasti": "Tanggal tidak kami temukan",
	bergantung: "Mengikuti peristiwa lain",
};

/** The day of an instant in words, whatever the zone of the phone: without an offset it is read and said in the same one. */
export const dayWords = (now: string): string =>
	new Date(now).toLocaleDateString("id", { dateStyle: "full" }).replace(" 0", " ");

/** The day of an instant, as milliseconds. */
const dayOf = (instant: string) => Date.parse(instant.slice(0, 10));

/** How far a day is; up to 99 days are counted, beyond them a number tells nobody anything. */
function distance(days: number, then: string): string {
	if (days > 99) return "";
	if (days > 1) return `${days} hari lagi`;
	return days ? "besok" : `hari ini${then[13] ? ` pukul ${then.slice(11)}` : ""}`;
}

/**
 * A stage's status at `now` (`YYYY-MM-DDTHH:MM` at the reader's place) and the words for it, true only
 * then (none: the status is the word); empty where what the page says already stays true. Sent to every
 * reader, so it is short and alone; tests hold it equal to `model/kini.ts` and `model/status.ts`.
 */
export function labelAt({ mulai = "", selesai = "", tetap, tutup }: Masa, now: string): [Status?, string?] {
	const then = now < mulai ? mulai : selesai;
	const days = (dayOf(then) - dayOf(now)) / 864e5;
	const when = distance(days, then);
	if (selesai && now > selesai) return days || !tutup ? ["selesai"] : ["berlangsung", tutup];
	if (tetap) return [];
	// `bound` of `model/kini.ts`: an end that nobody named.
	if (!then || then[10] === "U") return ["sudah-dimulai"];
	if (now < mulai) return ["akan-datang", when];
	if (!mulai) return ["sampai-tenggat", when && `tenggat ${when}`];
	return [
		"berlangsung",
		dayOf(mulai) === dayOf(selesai) ? when.replace(" p", " sampai p") : when && `berakhir ${when}`,
	];
}
