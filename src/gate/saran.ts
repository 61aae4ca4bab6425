/** "Did you mean" for ids and names. */
import { closest, distance } from "fastest-levenshtein";

/** What was found among a list: thousands of files may link to the one page that is gone. */
const found = new WeakMap<object, Map<string, string | undefined>>();

/** The nearest candidate when it is near enough to be a slip of the finger. Candidates do not change once asked. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const known = found.get(candidates) ?? new Map<string, string | undefined>();
	found.set(candidates, known);
	if (!known.has(word)) known.set(word, search(word, candidates));
	return known.get(word);
}

function search(word: string, candidates: Iterable<string>): string | undefined {
	const slips = Math.max(2, Math.floor(word.length / 3));
	// Every slip makes a word longer or shorter by one letter at most.
	const list = [...candidates].filter(({ length }) => Math.abs(length - word.length) <= slips);
	if (list.length === 0) return undefined;
	const best = closest(word, list);
	return distance(word, best) <= slips ? best : undefined;
}

/** A sentence that proposes the nearest candidate, or says where to look. */
export function suggest(word: string, candidates: Iterable<string>, otherwise: string): string {
	const best = nearest(word, candidates);
	return best ? `Mungkin maksud Anda "${best}"?` : otherwise;
}
