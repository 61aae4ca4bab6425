/** Words with which residents ask the portal for an answer, beside those that the answer says itself. */
import { createHash } from "node:crypto";
import { stemOf } from "../../text/search/index.ts";
import type { Kamus } from "../../text/search/kamus.ts";
import { meantBy, readQuery } from "../../text/search/query.ts";
import { wordsIn } from "../../text/search/words.ts";
import { type Answer, subjectOf } from "./read.ts";

/** A name for the answers in this order. */
export const nameOfList = (answers: readonly Answer[]): string =>
	createHash("sha256")
		.update(answers.map(({ address }) => address).join("\n"))
		.digest("base64url")
		.slice(0, 5);

/** The words of a question as they are meant, without those that say little. */
const tellingWords = (question: string, kamus: Kamus): string[] =>
	readQuery(subjectOf(question), kamus)
		.map(({ forms }) => meantBy(forms, kamus.padanan))
		.filter((word) => word.length > 1 && !kamus.abaikan.has(word) && !kamus.ringan.has(word));

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
