import { type Written, writtenBy } from "./ditulis.ts";

export interface Kabar extends Omit<Written<"kabar">, "tanggal"> {
	readonly tanggal: Temporal.PlainDate;
}

const written = writtenBy("kabar");

/** News of one KIM, newest first. */
export const newsOf = async (kim: string): Promise<Kabar[]> =>
	(await written(kim))
		.map((item) => ({ ...item, tanggal: Temporal.PlainDate.from(item.tanggal) }))
		.sort((a, b) => Temporal.PlainDate.compare(b.tanggal, a.tanggal) || a.slug.localeCompare(b.slug));
