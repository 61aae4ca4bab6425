/** Where in a body signs have a meaning: everywhere but in code. */
import { matchesIn } from "../model/kata.ts";
import { fenced } from "../text/meant/lines.ts";

/** Stretches of a body, from an offset on, that are no code. */
export function openStretches(text: string, from: number): [start: number, end: number][] {
	const lines = text.slice(from).split("\n");
	const closed = fenced(lines);
	const stretches: [number, number][] = [];
	let at = from;
	let start = from;
	for (const [index, line] of lines.entries()) {
		if (closed[index]) {
			if (at > start) stretches.push([start, at]);
			start = at + line.length + 1;
		}
		at += line.length + 1;
	}
	if (at > start) stretches.push([start, at]);
	return stretches.flatMap(([a, b]) => [...withoutCode(text.slice(a, b), a)]);
}

const code = /`[^`\n]+`/g;
function* withoutCode(text: string, from: number): Generator<[start: number, end: number]> {
	let start = 0;
	for (const { index, 0: found } of matchesIn(text, code)) {
		yield [from + start, from + index];
		start = index + found.length;
	}
	yield [from + start, from + text.length];
}
