import { type CollectionEntry, getCollection } from "astro:content";
import type { Memilih } from "../model/lomba.ts";
import type { Pemilihan as Data } from "../model/schemas/pemilihan.ts";
import { urls } from "../urls.ts";
import { nav } from "../words/layout.ts";
import { once } from "./once.ts";
import { portal } from "./situs.ts";

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
