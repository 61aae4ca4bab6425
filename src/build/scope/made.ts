/** What this build made, file by file. One list for the process: Astro may load this module a second time. */
import type { FileFacts, SiteFacts } from "./facts.ts";

const key = Symbol.for("corong.made");
const globals = globalThis as { [key]?: Map<string, FileFacts> };
globals[key] ??= new Map();
const made = globals[key];

export const madeFacts = (): SiteFacts => made;

/** Begins anew: nothing was made yet. */
export const nothingMade = (): void => made.clear();

export const noteMade = (file: string, facts: FileFacts): void => void made.set(file, facts);
