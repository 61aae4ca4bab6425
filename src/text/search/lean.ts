/**
 * The list of spellings as it is sent: without what the search would guess by itself, from a word typed without its
 * vowels, with a slip or in another form. Authors need not know what the search knows.
 */
import { addAll, type Entry, emptyIndex, type Index } from "./index.ts";
import { groupOf, type Kamus, type KamusText, kamusOf, spellingsIn } from "./kamus.ts";
import { likeliest, matchesOf } from "./match.ts";
import { stem } from "./stem.ts";
import { wordsIn } from "./words.ts";

/** From here on a guess is good enough to stand for the list. */
const sure = 0.7;

/** Whether the search itself would take a word for what is meant by it, as `kamus` stands. */
function follows(word: string, maksud: string, kamus: Kamus, index: Index<Entry>): boolean {
	const { found, guessed } = matchesOf(index, { forms: [word], weight: 1 });
	const [best, quality] = [...found].reduce(
		([most, high], [{ text }, how]) => (how > high ? [text, how] : [most, high]),
		["", 0],
	);
	const guess = found.size === 0 || guessed ? likeliest(kamus.words, word, quality)?.word : undefined;
	return guess
		? (kamus.padanan.get(guess) ?? guess) === maksud
		: quality >= sure && stem(best) === stem(maksud);
}

/** The list without what follows from it and from the words of the entries. */
export function lean(text: KamusText, entries: readonly Entry[]): KamusText {
	// As a reader has it: a slip is never taken for a short word of these lists.
	const index = emptyIndex<Entry>(new Set(wordsIn(`${text.abaikan} ${text.ringan}`)));
	addAll(index, entries);
	const all = spellingsIn(text.padanan);
	const themselves = [...all.values()].map((maksud) => [maksud, maksud] as const);
	const without = (left: ReadonlyMap<string, string>) =>
		kamusOf(
			text.abaikan,
			text.ringan,
			new Map([...themselves, ...[...all].filter(([one]) => !left.has(one))]),
		);
	// What follows when every single word is gone; then what still does with those that came back.
	let left = new Map([...all].filter(([one, maksud]) => !`${one}${maksud}`.includes(" ")));
	for (let size = -1; size !== left.size; ) {
		size = left.size;
		const kamus = without(left);
		left = new Map([...left].filter(([one, maksud]) => follows(one, maksud, kamus, index)));
	}
	const groups = [...Map.groupBy(all, ([, maksud]) => maksud)].map(([maksud, list]) => {
		const rest = list.filter(([one]) => !left.has(one));
		// One spelling stays, so that what is meant is known.
		return groupOf(
			maksud,
			(rest.length > 0 ? rest : list.slice(0, 1)).map(([one]) => one),
		);
	});
	return { ...text, padanan: groups.join(";") };
}
