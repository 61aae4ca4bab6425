/**
 * The list of spellings as it is sent: without those that the search would guess by itself, from a word typed without
 * its vowels, with a slip or in another form. The author's list need not know what the search knows.
 */
import { addAll, emptyIndex, type Index } from "../../text/search/index.ts";
import { guessed, type Kamus, type KamusText, readKamus } from "../../text/search/kamus.ts";
import { matchesOf } from "../../text/search/match.ts";
import { stem } from "../../text/search/stem.ts";
import type { Answer } from "./read.ts";

/** From here on a guess is good enough to stand for the list. */
const sure = 0.7;

/** Whether the search itself would take a word for what is meant by it, as `kamus` stands. */
function follows(word: string, maksud: string, kamus: Kamus, index: Index<Answer>): boolean {
	const guess = guessed(kamus, word);
	const { found, guessed: isGuess } = matchesOf(index, { forms: [word], weight: 1 });
	const [best, quality] = [...found].reduce(
		([most, high], [{ text }, how]) => (how > high ? [text, how] : [most, high]),
		["", 0],
	);
	if (found.size > 0 && (!isGuess || !guess || quality >= guess.quality))
		return quality >= sure && stem(best) === stem(maksud);
	return !!guess && (guess.word === maksud || kamus.padanan.get(guess.word) === maksud);
}

/** A copy of the list from which words can be taken. */
function copyOf(kamus: Kamus) {
	const copy = (map: Kamus["byStem"]) => new Map([...map].map(([key, words]) => [key, new Set(words)]));
	return {
		...kamus,
		padanan: new Map(kamus.padanan),
		byLetter: copy(kamus.byLetter),
		byStem: copy(kamus.byStem),
	};
}

/** The list without what follows from it and from the words of the answers. */
export function lean(text: KamusText, answers: readonly Answer[]): KamusText {
	const index = emptyIndex<Answer>(new Set());
	addAll(index, answers);
	const kamus = copyOf(readKamus(text));
	const { padanan, byLetter, byStem } = kamus;
	const single = [...padanan].filter(([one, maksud]) => !`${one}${maksud}`.includes(" "));
	const left = single.filter(([one, maksud]) => {
		const places = [byLetter.get(one[0] ?? ""), byStem.get(stem(one))];
		for (const place of places) place?.delete(one);
		const isNeedless = follows(one, maksud, kamus, index);
		if (isNeedless) padanan.delete(one);
		else for (const place of places) place?.add(one);
		return isNeedless;
	});
	// What followed from a word that was left out after it comes back.
	for (const [one, maksud] of left) if (!follows(one, maksud, kamus, index)) padanan.set(one, maksud);
	const groups = Map.groupBy(padanan, ([, maksud]) => maksud);
	return {
		...text,
		padanan: [...groups].map(([maksud, list]) => `${maksud}:${list.map(([one]) => one).join(",")}`).join(";"),
	};
}
