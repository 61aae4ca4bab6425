/** What every entry of the paket has for the search. */
import { stem } from "../../text/search/stem.ts";
import { wordsIn } from "../../text/search/words.ts";

/** What is meant by a spelling; the file has the list. */
export type Spellings = ReadonlyMap<string, string>;

/** Words residents type that the entry's own text would not be found by; `undefined` when there is none. */
export function searchWords(
	kata: readonly string[],
	spelled: Spellings,
	...texts: readonly (string | undefined)[]
): string | undefined {
	const own = new Set(wordsIn(texts.join(" ")).map(stem));
	const isHeard = (word: string) => {
		const meant = spelled.get(word);
		return meant !== undefined && wordsIn(meant).every((one) => own.has(stem(one)));
	};
	const extra = new Map(
		wordsIn(kata.join(" "))
			.map((word) => [stem(word), word] as const)
			.filter(([one, word]) => !own.has(one) && !isHeard(word)),
	);
	return extra.size > 0 ? [...extra.values()].join(" ") : undefined;
}
