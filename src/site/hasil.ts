/** Results of elections, as far as they were known on a day. */
import { entriesOn, type Hasil as Result, resultsOn } from "../model/hasil.ts";
import { byText } from "../model/kata.ts";
import type { HasilEntri } from "../model/schemas/hasil.ts";
import { isBefore } from "../model/tanggal.ts";
import { content } from "./content.ts";
import { once } from "./once.ts";
import { elections, type Pemilihan } from "./pemilihan.ts";
import { today } from "./today.ts";
import { region, type Wilayah } from "./wilayah.ts";

export interface Hasil extends Result {
	readonly pemilihan: Pick<Pemilihan, "id" | "nama">;
	readonly tempat: Wilayah;
}

/** The entries of an election. They are asked of the content itself: there may be none at all. */
const entriesOf = async (pemilihan: string): Promise<readonly HasilEntri[]> =>
	(await content()).of("hasil").find(({ id }) => id === pemilihan)?.data ?? [];

/** The entries of an election that are known on the day the site is built for, the oldest first. */
export const knownEntries = async ({ id }: Pick<Pemilihan, "id">): Promise<HasilEntri[]> =>
	entriesOn(await entriesOf(id), (await today()).day);

/**
 * What is known on a day (the one the site is built for) of an election. A preview of a day to come looks back
 * from the day of the site: what came later is not there either.
 */
export async function resultsOf(
	{ id, nama }: Pick<Pemilihan, "id" | "nama">,
	asOf?: Temporal.PlainDate,
): Promise<Hasil[]> {
	const [entries, { day: built }] = await Promise.all([entriesOf(id), today()]);
	const day = asOf && isBefore(asOf, built) ? asOf : built;
	return Promise.all(
		resultsOn(entries, day).map(async (result) => ({
			...result,
			pemilihan: { id, nama },
			tempat: await region(result.wilayah),
		})),
	);
}

/** Worked out once a day asked for: every region and every KIM asks. */
const byDay = once(async () => new Map<string, Promise<Hasil[]>>());

/** Results of all elections, the newest first. */
export async function allResults(asOf?: Temporal.PlainDate): Promise<Hasil[]> {
	const day = asOf ?? (await today()).day;
	const known = await byDay();
	const results = known.get(day.toString()) ?? resultsOfAll(day);
	known.set(day.toString(), results);
	return results;
}

async function resultsOfAll(day: Temporal.PlainDate): Promise<Hasil[]> {
	const newest = (await elections()).toSorted((a, b) => byText(b.id, a.id));
	return (await Promise.all(newest.map((election) => resultsOf(election, day)))).flat();
}
