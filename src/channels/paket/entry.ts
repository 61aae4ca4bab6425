/** What every entry of the paket has for the search. */
import { stem } from "../../text/search/stem.ts";
import { wordsIn } from "../../text/search/words.ts";

/** Words residents type that the entry's own text would not be found by; `undefined` when there is none. */
export function searchWords(
	kata: readonly string[],
	...texts: readonly (string | undefined)[]
): string | undefined {
	const own = new Set(wordsIn(texts.join(" ")).map(stem));
	const extra = new Map(
		wordsIn(kata.join(" "))
			.map((word) => [stem(word), word] as const)
			.filter(([one]) => !own.has(one)),
	);
	return extra.size > 0 ? [...extra.values()].join(" ") : undefined;
}
