/** When KIM were last heard of. */
import { waitsOn } from "../model/terbit.ts";
import { daysOf } from "./clock.ts";
import type { Loaded } from "./loaded.ts";

/**
 * When each KIM was last heard of, on any of the days that it may be where it lives: as the site tells it, by its news and its
 * events that are shown and have come.
 */
export function heardIn(loaded: Pick<Loaded, "of">, day: string): ReadonlyMap<string, readonly string[]> {
	const days = [...new Set([day, ...daysOf(undefined)])].sort();
	const heard = new Map(loaded.of("kim").map(({ id }): [string, string[]] => [id, days.map(() => "")]));
	const hear = (kind: "kabar" | "agenda", id: string, data: object, when: string) => {
		const isSeen = !("dicabut" in data && data.dicabut) && !waitsOn(day, kind, data);
		const last = isSeen && heard.get(id.split("/")[0] ?? "");
		if (last)
			for (const [at, until] of days.entries()) if (when <= until && when > (last[at] ?? "")) last[at] = when;
	};
	for (const { id, data } of loaded.of("kabar")) hear("kabar", id, data, data.tanggal);
	for (const { id, data } of loaded.of("agenda")) hear("agenda", id, data, data.mulai);
	return heard;
}

/** As lists show it: the month. */
export const months = (days: readonly string[]): string => days.map((day) => day.slice(0, 7)).join();
