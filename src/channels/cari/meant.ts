/** What words of regional languages mean, as far as it helps to find something here. */
import { addAll, type Entry, emptyIndex, stemOf } from "../../text/search/index.ts";
import { type Kamus, plain } from "../../text/search/kamus.ts";

/**
 * Words that the list of spellings (`kamus`) does not hold and no answer says itself, each with what it means, which
 * leads to an answer, by what it says or by how it is asked for (`told`), or says that the word tells little. Of several
 * meanings that which most languages share is taken.
 */
export function meantBesides(
	regional: readonly (readonly [word: string, maksud: string])[],
	{ abaikan, ringan, padanan }: Kamus,
	answers: readonly Entry[],
	told: ReadonlyMap<string, unknown>,
): Map<string, string> {
	const index = emptyIndex<Entry>(new Set());
	addAll(index, answers);
	const toldStems = new Set([...told.keys()].map(stemOf));
	const isLight = (word: string) => abaikan.has(word) || ringan.has(word);
	const leads = (word: string) =>
		isLight(word) || index.byStem.has(stemOf(word)) || toldStems.has(stemOf(word));
	const isKnown = (word: string) => padanan.has(word) || isLight(word) || index.words.has(word);
	const useful = regional
		.map(([word, maksud]) => [plain(word), padanan.get(plain(maksud)) ?? plain(maksud)] as const)
		.filter(([word, maksud]) => word.length > 2 && !isKnown(word) && maksud.split(" ").some(leads));
	return new Map(
		[...Map.groupBy(useful, ([word]) => word)].map(([word, list]) => {
			const shared = Map.groupBy(list, ([, maksud]) => maksud);
			const [[maksud] = ["", []]] = [...shared].sort(([, a], [, b]) => b.length - a.length);
			return [word, maksud];
		}),
	);
}
