/** Text that no author writes but that could keep a parser busy for hours; stopped before it is parsed. */
import type { Format } from "../text/normalise.ts";

/** Longest text of one page, in UTF-16 units: about twenty printed pages. Longer ones could keep a parser busy for minutes. */
export const longest = 60_000;

/** Longest frontmatter that is read; a profile with everything in it has a tenth of it. */
export const longestFrontmatter = 10_000;

/** Indentation, quotes and lists, colons, openings, cells: each alone is quick to look for. */
const deep = [
	/^[ \t]{200,}\S/m,
	/^(?:[>*+-][ \t]*){60,}/m,
	/:{60,}/,
	/(?:[[(*_`~]){300,}/,
	/(?:\|[^|\n]*){200,}/,
];

/** Why a body is not parsed, and where; `undefined` for an ordinary one. */
export function tooComplex(text: string, format: Format): { message: string; offset: number } | undefined {
	if (text.length > longest) return { message: "too long", offset: longest };
	const depths = deep.map((pattern) => text.search(pattern)).filter((offset) => offset >= 0);
	if (depths.length > 0) return { message: "too deep", offset: Math.min(...depths) };
	const marks = nthMatch(text, /:[a-z][\w-]*[[{]/gi, 300);
	if (marks >= 0) return { message: "too many marks", offset: marks };
	const braces = format === "mdx" ? nth(text, "{", 200) : -1;
	return braces < 0 ? undefined : { message: "too many braces", offset: braces };
}

/** Offset of the n-th match of a global pattern, or -1. */
function nthMatch(text: string, pattern: RegExp, n: number): number {
	let count = 0;
	for (const { index } of text.matchAll(pattern)) if (++count === n) return index;
	return -1;
}

/** Offset of the n-th occurrence of a character, or -1. */
function nth(text: string, character: string, n: number): number {
	let at = -1;
	for (let count = 0; count < n; count++) {
		at = text.indexOf(character, at + 1);
		if (at < 0) return -1;
	}
	return at;
}
