/**
 * Short names of texts: which version of a file a change was made from, and whether a message came whole. FNV-1a of 64
 * bits, for it runs anywhere at once; it guards against mishaps, not against malice, and nothing is allowed because of it.
 */
import { linesOf, textOf } from "./lines.ts";

const prime = 0x100000001b3n;
const start = 0xcbf29ce484222325n;

/** `a430-d846-80aa-bd0b`. */
export function shortName(text: string): string {
	let hash = start;
	for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime);
	return hash
		.toString(16)
		.padStart(16, "0")
		.replace(/(.{4})(?=.)/g, "$1-");
}
export const namePattern = "[0-9a-f]{4}(?:-[0-9a-f]{4}){3}";

/** The name of a version of a file; line ends do not count. */
export const versiOf = (text: string): string => shortName(textOf(linesOf(text)));
