/** What leads, what is on, what comes: worked out once for each list of stages, which many regions share. */
import { arrange, type Susunan } from "../../model/susunan.ts";
import type { Tahapan } from "../../model/tahapan.ts";
import { type Turn, turns } from "../../model/utama.ts";

interface Panel extends Susunan<Tahapan> {
	/** When each of them leads: the script moves it there when its time comes. */
	readonly turn: ReadonlyMap<string, Turn>;
}

type Stages = Parameters<typeof turns>[0];
const known = new WeakMap<Stages, Map<string, Panel>>();

export const panelOf = (stages: Stages, pemungutan: string, now: string): Panel =>
	known
		.getOrInsertComputed(stages, () => new Map())
		.getOrInsertComputed(`${pemungutan} ${now}`, () => ({
			...arrange(stages, pemungutan, now),
			turn: turns(stages, pemungutan, now),
		}));
