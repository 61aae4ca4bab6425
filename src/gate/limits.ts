/** Text that no author writes but that could keep a parser busy for hours; stopped before it is parsed. */
import { limits } from "../model/limits.ts";
import type { Format } from "../text/normalise.ts";

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
	if (text.length > limits.page) return { message: "too long", offset: limits.page };
	const depths = deep.map((pattern) => text.search(pattern)).filter((offset) => offset >= 0);
	if (depths.length > 0) return { message: "too deep", offset: Math.min(...depths) };
	const word = longWord(text);
	if (word >= 0) return { message: "too long a word", offset: word };
	const marks = nthMatch(text, /:[a-z][\w-]*[[{]/gi, limits.blocks);
	if (marks >= 0) return { message: "too many marks", offset: marks };
	const colons = nthMatch(text, /:[a-z]/gi, limits.colons);
	if (colons >= 0) return { message: "too many marks", offset: colons };
	const braces = format === "mdx" ? nth(text, "{", limits.braces) : -1;
	return braces < 0 ? undefined : { message: "too many braces", offset: braces };
}

const isBlank = (text: string, at: number) => /\s/.test(text.charAt(at));

/** Offset of the first run of signs without a space that is too long, or -1. */
function longWord(text: string): number {
	// So long a word stands on one of these places.
	for (let at = limits.word; at < text.length; at += limits.word) {
		let from = at;
		while (from > 0 && !isBlank(text, from - 1)) from--;
		let end = at;
		while (end < text.length && !isBlank(text, end) && end - from <= limits.word) end++;
		if (end - from > limits.word) return from;
	}
	return -1;
}

/** Offset of the n-th match of a global pattern, or -1. */
function nthMatch(text: string, pattern: RegExp, n: number): number {
	let count = 0;
	// Each begins with a colon, of which most texts have a few.
	if (nth(text, ":", n) < 0) return -1;
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
