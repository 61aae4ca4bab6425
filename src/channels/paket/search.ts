/**
 * How the paket finds words: as a neighbour types them, `nyoblos` for `mencoblos` and `pencoblosan`.
 * Runs in the reader's browser, on old phones too: nothing newer than ES2018 here, and no library.
 */

/** Words of a text in small letters without accents. */
export const wordsIn = (text: string): string[] =>
	text
		.toLowerCase()
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.match(/[a-z0-9]+/g) || [];

/**
 * What comes off, in this order: particles and suffixes, then a prefix, then a first consonant that a
 * nasal prefix swallows or a spoken form changes (`pilih`, `memilih`, `milih`).
 */
const affixes = [
	/(lah|kah|nya)$/,
	/(kan|an)$/,
	/^(di|ke|se|ber|ter|[mp]e(ny|ng|[mnr])?)/,
	/^(ny|ng|[ckmnpst])/,
];

/** Light Indonesian stem: equal for forms of one word, no word itself. At least three letters stay. */
export const stem = (word: string): string =>
	affixes.reduce((rest, affix) => {
		const shorter = rest.replace(affix, "");
		return shorter[2] ? shorter : rest;
	}, word);

/** A word as written after a space, and its stem after a `~`. */
export type Term = readonly [written: string, stem: string];

/** The words of a text; of a query, where the last one may be unfinished. */
export const searchTerms = (text: string): Term[] =>
	wordsIn(text).map((word) => [` ${word}`, `~${stem(word)}`]);

/** All words of a text in one string, ready to be searched: ` mencoblos~oblos`. */
export const toField = (text: string): string =>
	searchTerms(text)
		.map((term) => term.join(""))
		.join("");

/** Whether a field has a word that begins with the one asked for: 2 as written, 1 by its stem, else 0. */
export const matches = (field: string, [written, stem]: Term): number =>
	field.includes(written) ? 2 : field.includes(stem) ? 1 : 0;

/** An entry's title and everything it says, as fields. */
export interface SearchEntry {
	readonly title: string;
	readonly text: string;
}

/** How well an entry answers: a word more outweighs any place it was found in. 0 when nothing was. */
const score = ({ title, text }: SearchEntry, query: readonly Term[]): number =>
	query.reduce((sum, term) => {
		const points = 3 * matches(title, term) + matches(text, term);
		return sum + (points && 100 + points);
	}, 0);

/** Entries that hold as many of the words as the best one does, best first, else in their own order. */
export function rank<T extends SearchEntry>(entries: readonly T[], query: readonly Term[]): T[] {
	const scored = entries.map((entry) => ({ entry, points: score(entry, query) }));
	scored.sort((a, b) => b.points - a.points);
	const most = scored[0] ? Math.floor(scored[0].points / 100) : 0;
	return scored.filter(({ points }) => points && points >= most * 100).map(({ entry }) => entry);
}
