/**
 * What each part of a site was made of, as one key: a KIM's files follow from its folder, from the centre, from the code
 * and from the day. As long as its key is the same, they are.
 */
import { createHash } from "node:crypto";

/** What goes into a site, in texts that are equal when nothing changed. */
export interface Inputs {
	/** What every page is made of: code, options, the day, the centre's content. */
	readonly common: Iterable<string>;
	/** What belongs to each KIM, and to each other owner of files. */
	readonly owners: ReadonlyMap<string, Iterable<string>>;
}

/** Keys by owner. */
export type Keys = ReadonlyMap<string, string>;

function digest(texts: Iterable<string>): string {
	const hash = createHash("sha256");
	// The length before each: two texts are not one longer one.
	for (const text of texts) hash.update(`${text.length}:`).update(text);
	return hash.digest("hex");
}

export function keysOf({ common, owners }: Inputs): Keys {
	const all = digest(common);
	return new Map([...owners].map(([owner, own]) => [owner, digest([all, ...own])]));
}

/** Owners whose files are as they were. */
export const unchanged = (before: Keys, now: Keys): string[] =>
	[...now].filter(([owner, key]) => before.get(owner) === key).map(([owner]) => owner);
