/**
 * When a stage takes place, as a page carries it for the script that says what is now. Plain text that
 * compares by code unit with an instant `YYYY-MM-DDTHH:MM` at the reader's place, because a phone's
 * browser may lack Temporal.
 */
import { isUncertain, type Revisi } from "./jadwal.ts";
import type { Status } from "./status.ts";

export interface Masa {
	/** First instant: a day, or a day and an hour (`2020-12-09T07.00`). */
	readonly mulai?: string | undefined;
	/**
	 * Last instant: `2020-12-09T13.00`, or `T24` for the whole of the day; with `U` a day by which it is surely
	 * over, because its election is, though nobody said when.
	 */
	readonly selesai?: string | undefined;
	/** Set where the ledger says more than "it takes place": until its end, the label stays as it is. */
	readonly tetap?: true | undefined;
	/** What is said on its last day once its hours are over: who queues is still served. */
	readonly tutup?: string | undefined;
}

/** The last instant of a stage whose hours end "when it is done": the end of the day. */
const done = "selesai";

/** Nothing but the ledger can say when a suspended or uncertain stage takes place, so it has no bounds. */
export function masaOf({ keadaan, periode }: Revisi): Masa {
	if (!periode || isUncertain(keadaan)) return { tetap: true };
	const { mulai, selesai, pukul, presisi } = periode;
	const [buka, tutup] = pukul?.split("-") ?? [];
	return {
		mulai: mulai && `${mulai}${buka ? `T${buka}` : ""}`,
		selesai: selesai && `${selesai}T${!tutup || tutup === done ? 24 : tutup}`,
		tetap: keadaan === "bergantung" || presisi === "bulan" || undefined,
	};
}

/** Behind the day of an end that is only a bound: it sorts after every hour of that day. */
export const bound = "U";

/** The day of an instant. */
const dayOf = (instant: string) => instant.slice(0, 10);

/** Its status at `now`, at the reader's place; `undefined` where what the ledger says already stays true. */
export function statusAt({ mulai, selesai, tetap, tutup }: Masa, now: string): Status | undefined {
	if (selesai && now > selesai) return tutup && dayOf(selesai) === dayOf(now) ? "berlangsung" : "selesai";
	if (tetap) return undefined;
	if (mulai && now < mulai) return "akan-datang";
	return !selesai || selesai.endsWith(bound) ? "sudah-dimulai" : mulai ? "berlangsung" : "sampai-tenggat";
}
