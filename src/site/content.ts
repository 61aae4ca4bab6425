/** The content behind every query: read, judged, and what of it is published. */
import { resolve } from "node:path";
import { loadOnce } from "../intake/load.ts";
import type { Loaded } from "../intake/loaded.ts";
import { options } from "../options.ts";

/** Read once per process; see `loadOnce`. */
export const content = (): Promise<Loaded> => loadOnce(resolve(options.content));
