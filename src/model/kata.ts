/** Words as they are written. */

/** A text with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text with its first letter small, to stand inside a sentence. */
export const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Compares by code unit: the same order on every machine, for what no reader sees in it. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Every match of a global pattern. Most texts have none, and to look whether there is one takes a fraction of what it
 * takes to begin to look for all, for which the pattern is copied.
 */
export const matchesIn = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
	text.search(pattern) < 0 ? [] : text.matchAll(pattern);

/** The source of a pattern that matches a text and nothing else. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
