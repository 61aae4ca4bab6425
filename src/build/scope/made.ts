/** What this build made, file by file. */
import type { FileFacts, SiteFacts } from "./facts.ts";

const made = new Map<string, FileFacts>();

export const madeFacts = (): SiteFacts => made;

/** Begins anew: nothing was made yet. */
export const nothingMade = (): void => made.clear();

export const noteMade = (file: string, facts: FileFacts): void => void made.set(file, facts);
