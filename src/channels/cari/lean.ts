/**
 * What authors wrote of residents' words, as it is sent: without what the search would guess by itself, from a word
 * typed without its vowels, with a slip or in another form. Authors need not know what the search knows.
 */
import { addAll, emptyIndex, type Index } from "../../text/search/index.ts";
import { type Kamus, type KamusText, kamusOf, readKamus, spellingsIn } from "../../text/search/kamus.ts";
import { likeliest, matchesOf } from "../../text/search/match.ts";
import { stem } from "../../text/search/stem.ts";
import { wordsIn } from "../../text/search/words.ts";
import type { Answer } from "./read.ts";
import type { Row, Rows } from "./wire.ts";

/** Rows whose phrases of residents say each thing once: `ktp ilang` is `ktp hilang` to the search. */
export function withoutTwins(rows: Rows, text: KamusText): Rows {
	const { padanan, abaikan } = readKamus(text);
	const plainly = (phrase: string): string => {
		const words = wordsIn(phrase);
		const told = words.filter((word) => !abaikan.has(word)).map((word) => padanan.get(word) ?? word);
		return (padanan.get(words.join(" ")) ?? told.join(" ")).split(" ").sort().join(" ");
	};
	const once = (kata: string) => {
		const phrases = kata.split(";");
		const said = phrases.map(plainly);
		return phrases.filter((_, at) => said.indexOf(said[at] ?? "") === at).join(";");
	};
	const lists = Object.entries(rows).map(([jenis, list]) => [
		jenis,
		list.map(([address, title, kata, ...rest]): Row => [address, title, once(kata), ...rest]),
	]);
	return Object.fromEntries(lists);
}

/** From here on a guess is good enough to stand for the list. */
const sure = 0.7;

/** Whether the search itself would take a word for what is meant by it, as `kamus` stands. */
function follows(word: string, maksud: string, kamus: Kamus, index: Index<Answer>): boolean {
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

/** The list without what follows from it and from the words of the answers. */
export function lean(text: KamusText, answers: readonly Answer[]): KamusText {
	const index = emptyIndex<Answer>(new Set());
	addAll(index, answers);
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
		return `${maksud}:${(rest.length > 0 ? rest : list.slice(0, 1)).map(([one]) => one).join(",")}`;
	});
	return { ...text, padanan: groups.join(";") };
}
