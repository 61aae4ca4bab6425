import { getCollection } from "astro:content";
import type { Instrumen } from "../model/schemas/peraturan.ts";
import { once } from "./once.ts";

export interface Peraturan extends Instrumen {
	readonly id: string;
}

const all = once(async () => {
	const entries = await getCollection("peraturan");
	return new Map(entries.map(({ id, data }) => [id, { id, ...data }]));
});

/** The instruments of a list of ids, in that order. */
export async function instruments(ids: readonly string[] = []): Promise<Peraturan[]> {
	const known = await all();
	return ids.flatMap((id) => known.get(id) ?? []);
}

/** All instruments by id. */
export const instrumentMap = all;
