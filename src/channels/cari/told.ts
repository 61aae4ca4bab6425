/** Words with which residents ask the portal for an answer, beside those that the answer says itself. */
import { createHash } from "node:crypto";
import { stemOf } from "../../text/search/index.ts";
import type { Kamus } from "../../text/search/kamus.ts";
import { wordsIn } from "../../text/search/words.ts";
import { type Answer, subjectOf } from "./read.ts";

/** A name for the answers in this order. */
export const nameOfList = (answers: readonly Answer[]): string =>
	createHash("sha256")
		.update(answers.map(({ address }) => address).join("\n"))
		.digest("base64url")
		.slice(0, 5);

/** The words of a question as they are meant, each once, without those that say little. */
function tellingWords(question: string, { padanan, longest, abaikan, ringan }: Kamus): Set<string> {
	const plainly = (word: string) => padanan.get(word) ?? word;
	const words = wordsIn(subjectOf(question));
	const meant: string[] = [];
	for (let at = 0; at < words.length; ) {
		const lengths = Array.from({ length: Math.min(longest, words.length - at) }, (_, i) => i + 1).reverse();
		const spelt = lengths
			.map((length) => words.slice(at, at + length))
			.map(
				(typed) =>
					[typed, padanan.get(typed.join(" ")) ?? padanan.get(typed.map(plainly).join(" "))] as const,
			)
			.find(([, found]) => found !== undefined);
		const [typed, found] = spelt ?? [[words[at] ?? ""], words[at] ?? ""];
		meant.push(...(found ?? "").split(" "));
		at += typed.length;
	}
	return new Set(meant.filter((word) => word.length > 1 && !abaikan.has(word) && !ringan.has(word)));
}

/** Places of the answers that are asked for with a word, by word; `asked` has the questions by address. */
export function toldWords(
	answers: readonly Answer[],
	asked: ReadonlyMap<string, readonly string[]>,
	kamus: Kamus,
): Map<string, number[]> {
	const told = new Map<string, number[]>();
	answers.forEach(({ address, title, kata }, at) => {
		const known = new Set(wordsIn([title, ...kata].join(" ")).map(stemOf));
		for (const question of asked.get(address) ?? [])
			for (const word of tellingWords(question, kamus)) {
				const stem = stemOf(word);
				if (known.has(stem)) continue;
				known.add(stem);
				told.set(word, [...(told.get(word) ?? []), at]);
			}
	});
	return told;
}
