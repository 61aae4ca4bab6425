/** The index of a set of entries, made where it is asked: small enough for a phone. */
import { bones, heard } from "./near.ts";
import { stem } from "./stem.ts";
import { wordsIn } from "./words.ts";

/** What the search knows of a page. */
export interface Entry {
	readonly title: string;
	/** Words residents type, each a word or a phrase. */
	readonly kata: readonly string[];
	/** What it says: the short answer, the meaning. */
	readonly text: string;
	/** What else is told there: headings, names. */
	readonly more?: string;
}

/** A word of the site with the entries that hold it, and how much each says by it. */
export interface Word {
	readonly text: string;
	readonly stem: string;
	readonly sound: string;
	readonly bones: string;
	readonly places: Map<number, number>;
}

export interface Index<T extends Entry> {
	readonly entries: T[];
	readonly words: Map<string, Word>;
	/** Words by their stem, their first letter, and the length of their sound, for who must look through them. */
	readonly byStem: Map<string, Word[]>;
	readonly byLetter: Map<string, Word[]>;
	readonly byLength: Word[][];
	/** Of each entry its title and phrases, as stems. */
	readonly phrases: string[][][];
	/** Words that do not belong to what a phrase says. */
	readonly skipped: ReadonlySet<string>;
}

/** How much a word counts by where it stands. */
const weights = { title: 3, kata: 2.5, text: 1, asked: 0.9, more: 0.8 };

function push<K>(map: Map<K, Word[]>, key: K, word: Word) {
	const list = map.get(key);
	if (list) list.push(word);
	else map.set(key, [word]);
}

const stems = new Map<string, string>();
/** The stem of a word, found once. */
export function stemOf(word: string): string {
	const known = stems.get(word);
	if (known) return known;
	const found = stem(word);
	stems.set(word, found);
	return found;
}

export const emptyIndex = <T extends Entry>(skipped: ReadonlySet<string>): Index<T> => ({
	entries: [],
	words: new Map(),
	byStem: new Map(),
	byLetter: new Map(),
	byLength: [],
	phrases: [],
	skipped,
});

/** A word of the index; one that is new is put in. */
export function learn<T extends Entry>({ words, byStem, byLetter, byLength }: Index<T>, text: string): Word {
	const known = words.get(text);
	if (known) return known;
	const word = { text, stem: stemOf(text), sound: heard(text), bones: bones(text), places: new Map() };
	words.set(text, word);
	push(byStem, word.stem, word);
	push(byLetter, text[0] as string, word);
	for (let n = byLength.length; n <= word.sound.length; n++) byLength.push([]);
	(byLength[word.sound.length] as Word[]).push(word);
	return word;
}

/** Puts an entry into the index; what is there stays. */
function add<T extends Entry>(index: Index<T>, entry: T): void {
	const at = index.entries.push(entry) - 1;
	const { title, kata, text, more = "" } = entry;
	const note = (list: readonly string[], weight: number) => {
		for (const one of Array.from(new Set(list))) {
			const { places } = learn(index, one);
			places.set(at, (places.get(at) || 0) + weight);
		}
	};
	const own = [title, ...kata].map(wordsIn);
	const [name = [], ...typed] = own;
	// A short title says more by each of its words.
	note(name, weights.title * (0.6 + 1.6 / Math.max(4, name.length)));
	note(([] as string[]).concat(...typed), weights.kata);
	note(wordsIn(text), weights.text);
	note(wordsIn(more), weights.more);
	index.phrases.push(
		own.map((list) => {
			const telling = list.filter((word) => !index.skipped.has(word));
			return (telling.length > 0 ? telling : list).map(stemOf);
		}),
	);
}

/** Puts entries into the index. */
export const addAll = <T extends Entry>(index: Index<T>, entries: readonly T[]): void => {
	for (const entry of entries) add(index, entry);
};

/** Notes that residents ask for entries, by their places, with a word. */
export function tell<T extends Entry>(index: Index<T>, word: string, entries: readonly number[]): void {
	const { places } = learn(index, word);
	for (const at of entries) places.set(at, (places.get(at) || 0) + weights.asked);
}
