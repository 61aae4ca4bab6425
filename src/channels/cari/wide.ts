/** Where in the country to look on: at the KIM, and the regions, whose pages say something of the words. */
import { indexFor, portalIndex } from "../../urls/indeks.ts";
import { start, widen } from "./find.ts";
import { look } from "./look.ts";

/** So many indexes a phone can take. */
export const most = 12;

/** Folders of the indexes that answer a query best; what was said of each word is loaded for it. */
export async function indexesNear(typed: string): Promise<string[]> {
	const state = await start();
	await Promise.all(look(typed, state).more.map((file) => widen(file, state).catch(() => {})));
	const folders = look(typed, state).answers.map(({ address }) => indexFor(address));
	return Array.from(new Set(folders.filter((folder) => folder !== portalIndex))).slice(0, most);
}
