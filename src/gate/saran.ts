/** "Did you mean" for ids and names. */
import { closest, distance } from "fastest-levenshtein";

/** The nearest candidate when it is near enough to be a slip of the finger. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const list = [...candidates];
	if (list.length === 0) return undefined;
	const best = closest(word, list);
	return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}

/** A sentence that proposes the nearest candidate, or says where to look. */
export function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
	const best = nearest(word, candidates);
	return best ? `Mungkin maksud Anda "${best}"?` : otherwise;
}
