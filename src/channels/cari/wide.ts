/** Where in the country to look on: at the KIM, and the regions, whose pages say something of the words. */
import { readQuery } from "../../text/search/query.ts";
import { search } from "../../text/search/search.ts";
import { indexFor, portalIndex } from "../../urls/indeks.ts";
import { start, widen } from "./find.ts";
import { partFile, wantedIn } from "./look.ts";
import { ranked } from "./rank.ts";

/** So many indexes a phone can take. */
export const most = 12;
/** So many words of a query are followed. */
const words = 4;

/** Folders of the indexes that answer a query best; what was said of each word is loaded for it. */
export async function indexesNear(typed: string): Promise<string[]> {
	const query = wantedIn(typed);
	const state = await start();
	const told = readQuery(query, state.kamus).filter(({ forms: [word = ""] }) => word.length > 2);
	await Promise.all(
		told
			.slice(0, words)
			.map(({ forms: [word] }) => widen(partFile(word as string, state.portal), state).catch(() => false)),
	);
	const { hits } = search(state.index, query, state.kamus, () => 1);
	const folders = ranked(hits).map(({ entry }) => indexFor(entry.address));
	return Array.from(new Set(folders.filter((folder) => folder !== portalIndex))).slice(0, most);
}
