/** What every entry of the paket has for the search. */
import { searchTerms, toField } from "./search.ts";

/** Words residents type that the entry's own text would not be found by; `undefined` when there is none. */
export function searchWords(
	kata: readonly string[],
	...texts: readonly (string | undefined)[]
): string | undefined {
	const own = toField(texts.join(" "));
	const extra = new Map(
		searchTerms(kata.join(" "))
			.filter(([, stem]) => !`${own} `.includes(`${stem} `))
			.map(([written, stem]) => [stem, written.trim()]),
	);
	return extra.size > 0 ? [...extra.values()].join(" ") : undefined;
}
