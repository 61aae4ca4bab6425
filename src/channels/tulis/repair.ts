/** A remedy of the gate as a change of what stands on the desk. */
import type { Edit, Problem } from "../../gate/problem.ts";
import { edited } from "../../gate/remedy.ts";
import type { Draft } from "./draft.ts";
import { parseFile } from "./file.ts";

export interface Repair {
	/** What comes in the place of what is wrong, when it is one thing. */
	words?: string | undefined;
	/** A stretch of the text below the columns, written anew. */
	body?: { from: number; to: number; text: string };
	/** The columns, written anew. */
	values?: Draft["values"];
}

interface Typed {
	text: string;
	bodyStart: number;
}

/** `read` is the text as the gate read it; its remedies are changes of that one. */
export function repairOf({ fix }: Problem, read: string, { text, bodyStart }: Typed): Repair | undefined {
	if (!fix || !("edits" in fix)) return undefined;
	const words = fix.edits.length === 1 ? fix.edits[0]?.text : undefined;
	// Where what is to go was typed just so, everything around it stays as it was typed.
	const typed = fix.edits.map((edit) => placedIn(text, read, edit));
	const anew = typed.every((edit) => edit !== undefined) ? edited(text, typed) : edited(read, fix.edits);
	const inBody = fix.edits.every(({ from }) => from >= bodyStart);
	if (!inBody) return { words, values: parseFile(anew).values };
	return { words, body: difference(text.slice(bodyStart), anew.slice(bodyStart)) };
}

/** The same edit in the text as it was typed: what is read as it was meant stays on its line and in its place. */
function placedIn(typed: string, read: string, { from, to, text }: Edit): Edit | undefined {
	const before = read.slice(0, from).split("\n");
	const above = typed.split("\n", before.length - 1).join("\n").length;
	const start = above + Number(before.length > 1) + (before.at(-1)?.length ?? 0);
	const end = start + to - from;
	return typed.slice(start, end) === read.slice(from, to) ? { from: start, to: end, text } : undefined;
}

/** The one stretch in which two texts differ. */
function difference(before: string, after: string): { from: number; to: number; text: string } {
	const shorter = Math.min(before.length, after.length);
	let from = 0;
	while (from < shorter && before[from] === after[from]) from++;
	let end = 0;
	while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end++;
	return { from, to: before.length - end, text: after.slice(from, after.length - end) };
}
