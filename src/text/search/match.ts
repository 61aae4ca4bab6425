/** Words of the site that a word of the query may mean, and how surely. */
import { type Entry, type Index, stemOf, type Word } from "./index.ts";
import { bones, distance, forgiven, heard, isWithin } from "./near.ts";
import type { Slot } from "./query.ts";

/** How sure a match is, by what kind it is. */
const sure = { same: 1, meant: 0.9, stem: 0.82, part: 0.6, bones: 0.7, edit: [0.8, 0.72, 0.5] };

export type Matches = Map<Word, number>;

const put = (found: Matches, word: Word, quality: number) => {
	if ((found.get(word) || 0) < quality) found.set(word, quality);
};

/** How far a form is the beginning of a longer word: an unfinished one counts more. */
const partly = (form: string, text: string, open: boolean): number =>
	sure.part + (0.3 * form.length) / text.length - (open ? 0 : 0.15);

/** Words with the first letter of what was typed. */
const likely = <T extends Entry>({ byLetter }: Index<T>, typed: string): Word[] =>
	byLetter.get(typed[0] as string) || [];

/** Words that begin with what was typed. */
function begun<T extends Entry>(index: Index<T>, form: string, open: boolean, found: Matches): void {
	if (form.length < (open ? 2 : 4) || /^\d+$/.test(form)) return;
	for (const word of likely(index, form))
		if (word.text.length > form.length && word.text.slice(0, form.length) === form)
			put(found, word, partly(form, word.text, open));
}

/** The word itself, its relatives, and, of an unfinished or long word, those that begin so. */
function plain<T extends Entry>(index: Index<T>, { forms, open = false }: Slot): Matches {
	const found: Matches = new Map();
	forms.forEach((form, at) => {
		const quality = at === 0 ? sure.same : sure.meant;
		const own = index.words.get(form);
		if (own) put(found, own, quality);
		for (const relative of index.byStem.get(stemOf(form)) || [])
			if (relative !== own) put(found, relative, quality * sure.stem);
		begun(index, form, open, found);
	});
	return found;
}

/** The first letter is seldom wrong; in a short word it must be right. */
const beginsLike = (typed: string, own: string, word: string): boolean =>
	own[0] === word[0] || (typed.length > 4 && own[1] === word[1]);

/** Words that differ by few letters. */
function near<T extends Entry>({ byLength, skipped }: Index<T>, typed: string): Matches {
	const own = heard(typed);
	let least = forgiven(typed.length);
	let found: Matches = new Map();
	const candidates = byLength.slice(Math.max(0, own.length - least), own.length + least + 1);
	for (const word of ([] as Word[]).concat(...candidates)) {
		if (!beginsLike(typed, own, word.sound) || /\d/.test(word.text)) continue;
		// A slip in a short word makes another of it: `kapal` is not `kapan`.
		if (typed.length < 6 && skipped.has(word.text)) continue;
		const edits = distance(own, word.sound, least);
		if (edits > least || edits > forgiven(word.text.length)) continue;
		if (edits < least) found = new Map();
		least = edits;
		put(found, word, sure.edit[edits] as number);
	}
	return found;
}

/** Words typed without their vowels. */
function bare<T extends Entry>(index: Index<T>, typed: string): Matches {
	const found: Matches = new Map();
	const own = bones(typed);
	if (own.length < 2 || typed.length - own.length > 2) return found;
	for (const word of likely(index, typed))
		if (word.bones === own && word.text.length > typed.length && isWithin(typed, word.text))
			put(found, word, sure.bones);
	return found;
}

/** Words whose beginning was typed with a slip. */
function nearPart<T extends Entry>(index: Index<T>, typed: string): Matches {
	const found: Matches = new Map();
	if (typed.length < 5) return found;
	for (const word of likely(index, typed))
		if (word.text.length > typed.length && distance(typed, word.text.slice(0, typed.length), 1) < 2)
			put(found, word, 0.45);
	return found;
}

/** Guesses for a word that the site does not know, the surest kind first. */
export function matchesOf<T extends Entry>(
	index: Index<T>,
	slot: Slot,
): { found: Matches; guessed: boolean } {
	const found = plain(index, slot);
	const [typed = ""] = slot.forms;
	if (found.size > 0 || /\d/.test(typed)) return { found, guessed: false };
	for (const guess of [near, bare, ...(slot.open ? [nearPart] : [])]) {
		const guesses = guess(index, typed);
		if (guesses.size > 0) return { found: guesses, guessed: true };
	}
	return { found, guessed: false };
}

/** The word of a list that was typed in another form, without its vowels, or with a slip, if it is likelier than `least`. */
export function likeliest<T extends Entry>(
	list: Index<T>,
	typed: string,
	least: number,
): { word: string; isSure: boolean } | undefined {
	let best: { word: string; isSure: boolean } | undefined;
	let most = least;
	const own = bones(typed);
	const isBare = typed.length - own.length < 2;
	matchesOf(list, { forms: [typed], weight: 1 }).found.forEach((quality, word) => {
		const isForm = word.stem === stemOf(typed) && word.stem.length > 3;
		const isSure = isForm || (isBare && word.bones === own) || word.sound === heard(typed);
		// Of two short words the stems may meet by chance (`pasian`, `kasi`).
		if (word.stem === stemOf(typed) && !isSure && word.text !== typed) return;
		// A slip in a short word makes another of it: `kapal` is not `kapan`.
		if (quality <= most || !(isSure || typed.length > 5)) return;
		best = { word: word.text, isSure };
		most = quality;
	});
	return best;
}

/** A word that is two of the site's, written as one: `walikota`, `dijari`. */
export function split<T extends Entry>({ words }: Index<T>, typed: string): [string, string] | undefined {
	for (let at = 3; at <= typed.length - 3; at++) {
		const pair: [string, string] = [typed.slice(0, at), typed.slice(at)];
		if (words.has(pair[0]) && words.has(pair[1])) return pair;
	}
	return undefined;
}
