/** How a page puts the stages of an instant: what leads, what is on, what comes. */
import { statusAt } from "./kini.ts";
import type { Status } from "./status.ts";
import { asks, isForResidents, masaKini, type Tahapan, type TahapanKini } from "./tahapan.ts";
import { leadAt } from "./utama.ts";

/** Stages of a day: the one that matters most, those open, those to come. */
export interface Susunan<T extends Tahapan> {
	readonly utama: TahapanKini<T> | undefined;
	readonly kini: readonly TahapanKini<T>[];
	readonly berikut: readonly TahapanKini<T>[];
}

/** The instant for which a page that is about a day puts its stages. */
export const noonOf = (day: Temporal.PlainDate) => `${day}T12:00`;

/**
 * The stages at an instant (`YYYY-MM-DDTHH:MM` at the reader's place) as a page puts them, and a reader's browser from then
 * on: what a resident must know leads (`utama.ts`), then what asks something of her, then the rest; of what is to come, what
 * she is called to. One known only by its last day counts when there is something to do before it.
 */
export function arrange<T extends Tahapan>(
	stages: readonly TahapanKini<T>[],
	pemungutan: string,
	now: string,
): Susunan<T> {
	const utama = leadAt(stages, pemungutan, now);
	const among = (...statuses: Status[]) =>
		stages.filter((stage) => {
			const status = stage === utama ? undefined : statusAt(masaKini(stage), now);
			return status && statuses.includes(status);
		});
	const open = among("berlangsung", "sampai-tenggat");
	const next = among("akan-datang");
	return {
		utama,
		kini: [
			...open.filter(({ tahapan }) => asks(tahapan)),
			...open.filter((stage) => !asks(stage.tahapan) && stage.status !== "sampai-tenggat"),
		],
		berikut: [
			...next.filter(({ tahapan }) => isForResidents(tahapan)),
			...next.filter(({ tahapan }) => !isForResidents(tahapan)),
		],
	};
}
