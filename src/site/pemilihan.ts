import { type CollectionEntry, getCollection } from "astro:content";
import { spansOf } from "../gate/world.ts";
import { electionOf } from "../model/election-of.ts";
import { byText } from "../model/kata.ts";
import type { Memilih } from "../model/lomba.ts";
import type { Pemilihan as Data } from "../model/schemas/pemilihan.ts";
import { isAfter, parseDay } from "../model/tanggal.ts";
import { urls } from "../urls.ts";
import { nav } from "../words/layout.ts";
import { formatDay } from "../words/tanggal.ts";
import { content } from "./content.ts";
import { once } from "./once.ts";
import { portal } from "./situs.ts";
import { today } from "./today.ts";

export interface Pemilihan extends Omit<Data, "memilih"> {
	readonly id: string;
	readonly memilih: Memilih;
	readonly entry: CollectionEntry<"pemilihan">;
}

/** Every election, the active one first, then the newest. */
export const elections = once(async (): Promise<Pemilihan[]> => {
	const [entries, { pemilihan_aktif }] = await Promise.all([getCollection("pemilihan"), portal()]);
	const rank = (id: string) => (id === pemilihan_aktif ? 0 : 1);
	return entries
		.map((entry) => ({ id: entry.id, ...entry.data, memilih: entry.data.memilih as Memilih, entry }))
		.sort((a, b) => rank(a.id) - rank(b.id) || b.id.localeCompare(a.id));
});

/** One static path per election. */
export const electionPaths = async () =>
	(await elections()).map((election) => ({ params: { pemilihan: election.id }, props: { election } }));

/** The way down to an election, for the pages below it. */
export const electionTrail = ({ id, nama }: Pick<Pemilihan, "id" | "nama">) => [
	{ href: urls.elections, label: nav.tahapan },
	{ href: urls.election(id), label: nama },
];

export async function election(id: string): Promise<Pemilihan> {
	const found = (await elections()).find((e) => e.id === id);
	if (!found) throw new Error(`no election ${id}`);
	return found;
}

/** The election the home page is about. */
export const activeElection = async () => election((await portal()).pemilihan_aktif);

const spans = once(async () => spansOf((await content()).world));

/** An entry as far as it says which election is meant. */
interface Bound {
	readonly collection: string;
	readonly id: string;
	readonly data: Readonly<Record<string, unknown>>;
}

/** The election whose stages an entry names: its own, whichever is active; the active one for those of none. */
export const electionFor = async ({ collection, id, data }: Bound): Promise<string> =>
	electionOf(collection, id, data, await spans()) ?? (await portal()).pemilihan_aktif;

/** What a page says of the election it is about: whether it is over, and which one came after. */
export interface Berlaku {
	readonly nama: string;
	readonly href: string;
	/** Its last day is past. */
	readonly usai: boolean;
	/** The day from which on it is over, when that is known. */
	readonly usaiSejak?: string | undefined;
	/** Its voting day, when that is dated: in words, whether it is past, and the day from which on it is. */
	readonly dicoblos?:
		| { readonly hari: string; readonly lewat: boolean; readonly lewatSejak: string }
		| undefined;
	/** The active one if it came after, else the next by its id, if there is any. */
	readonly sesudahnya?: { readonly nama: string; readonly href: string } | undefined;
}

/** The voting day of an election as it stands on a day. */
async function votedOn(id: string, day: Temporal.PlainDate): Promise<Berlaku["dicoblos"]> {
	const text = (await spans()).find((span) => span.id === id)?.pemungutan;
	if (text === undefined) return undefined;
	const vote = parseDay(text);
	return {
		hari: formatDay(vote, "full"),
		lewat: isAfter(day, vote),
		lewatSejak: vote.add({ days: 1 }).toString(),
	};
}

/** An election as it stands on a day. */
export async function validityOn({ id, nama, usai }: Pemilihan, day: Temporal.PlainDate): Promise<Berlaku> {
	const [present, ...others] = await elections();
	const [next] =
		present && present.id > id
			? [present]
			: others.filter((other) => other.id > id).sort((a, b) => byText(a.id, b.id));
	return {
		nama,
		href: urls.election(id),
		usai: usai !== undefined && usai < day.toString(),
		usaiSejak: usai && parseDay(usai).add({ days: 1 }).toString(),
		dicoblos: await votedOn(id, day),
		sesudahnya: next && { nama: next.nama, href: urls.election(next.id) },
	};
}

/** Which election a page holds for, today; `undefined` when it holds for all. */
export const validity = async (id: string | undefined): Promise<Berlaku | undefined> =>
	id === undefined ? undefined : validityOn(await election(id), (await today()).day);
