/** Remedies as changes of a file: how they are made, and what a file is with them. */
import type { Edit, Fix } from "./problem.ts";

/** A line of a text: where it begins and ends, and its words. */
export interface Line {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** The line an offset lies in. */
export function lineAt(text: string, offset: number): Line {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const found = text.indexOf("\n", start);
	const line = text.slice(start, found < 0 ? text.length : found).replace(/\r$/, "");
	return { start, end: start + line.length, text: line };
}

/** One stretch of a text written anew. */
export const writing = (from: number, to: number, text: string): Fix => ({ edits: [{ from, to, text }] });

/** What stands on a line behind its indentation, written anew. */
export const lineAs = (line: Line, text: string): Fix => {
	const margin = /^[ \t]*(?:- )?/.exec(line.text)?.[0].length ?? 0;
	return writing(line.start + margin, line.end, text);
};

/** A line that is to go, with its end. */
export const withoutLine = (text: string, line: Line): Fix => {
	const next = text.indexOf("\n", line.end);
	return writing(line.start, next < 0 ? text.length : next + 1, "");
};

/** A text with all edits made. Edits do not overlap. */
export const edited = (text: string, edits: readonly Edit[]): string =>
	edits
		.toSorted((a, b) => b.from - a.from)
		.reduce((rest, { from, to, text: anew }) => rest.slice(0, from) + anew + rest.slice(to), text);
