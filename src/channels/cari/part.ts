/** Which part of the spread a word lies in. */
import { bones, sound } from "../../text/search/near.ts";

/** The part of `count` that holds pages with the word; both ends of the wire count alike. */
export function partOf(word: string, count: number): number {
	const heard = sound(word);
	const key = (bones(heard) + (/[aeiou]/.exec(heard)?.[0] ?? "") || word).slice(0, 3);
	// Of the numbers near it this one keeps the words of a region apart: parts of the sample are 1.5 kB at most.
	let sum = 0;
	for (const letter of key) sum = (sum * 131 + letter.charCodeAt(0)) % 65_521;
	return sum % count;
}

/** Where a part lies. */
export const fileOfPart = (part: number): string => `/cari/kata/${part}.json`;
