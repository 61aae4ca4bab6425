/** What changed between two texts, line by line, and the one text out of the other. */
import { diffArrays } from "diff";

/** Lines that stand in place of others. */
export interface Change {
	/** The line of the text before at which it begins, counted from 1. */
	readonly at: number;
	readonly was: readonly string[];
	readonly now: readonly string[];
}

/** A file's lines. Every file ends its last line, whether its author did or not. */
export const linesOf = (text: string): string[] => {
	const lines = text
		.replace(/^\uFEFF/, "")
		.replace(/\r\n?/g, "\n")
		.split("\n");
	return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
};
export const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

/** The changes that make one text of the other, in their order. */
export function changesBetween(before: string, after: string): Change[] {
	const changes: Change[] = [];
	let at = 1;
	let isOpen = false;
	for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after))) {
		const open = isOpen ? changes.pop() : undefined;
		const { was, now } = open ?? { was: [], now: [] };
		isOpen = added || removed;
		if (added) changes.push({ at: open?.at ?? at, was, now: [...now, ...value] });
		else if (removed) changes.push({ at: open?.at ?? at, was: [...was, ...value], now });
		else if (open) changes.push(open);
		if (!added) at += value.length;
	}
	return changes;
}

/**
 * The text with its changes; `undefined` when it is not the one they were made from. Where something of it was not shown
 * to who made them, `shown` is what he saw, line for line.
 */
export function withChanges(before: string, changes: readonly Change[], shown = before): string | undefined {
	const lines = linesOf(before);
	const seen = linesOf(shown);
	const result: string[] = [];
	let next = 0;
	for (const { at, was, now } of changes) {
		const from = at - 1;
		if (from < next || !was.every((line, index) => seen[from + index] === line) || from > lines.length)
			return undefined;
		result.push(...lines.slice(next, from), ...now);
		next = from + was.length;
	}
	return textOf([...result, ...lines.slice(next)]);
}
