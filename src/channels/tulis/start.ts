/** Entry of the page's script. */
import { urls } from "../../urls.ts";
import { loadJson } from "./load.ts";
import type { TulisData } from "./query.ts";
import { startTulis } from "./tulis.ts";

/** Loads the desk's data and starts it. Throws when the data does not come. */
export async function start(root: HTMLElement): Promise<void> {
	startTulis(root, await loadJson<TulisData>(urls.tulisData));
}
