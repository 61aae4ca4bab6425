/** The author's list of spellings (`content/padanan.yaml`), as the search uses it. */
import { type Entry, emptyIndex, type Index, learn } from "./index.ts";
import { wordsIn } from "./words.ts";

export interface Kamus {
	/** Words that say nothing about what is looked for: `min`, `kak`, `tolong`. */
	readonly abaikan: ReadonlySet<string>;
	/** Words that say little: `kapan`, `bagaimana`, `boleh`. */
	readonly ringan: ReadonlySet<string>;
	/** What is meant by a spelling; both are words with one space between them. */
	readonly padanan: Map<string, string>;
	/** Words of the longest spelling. */
	readonly longest: number;
	/** Every single word of the list, for what is typed in another form, without vowels or with a slip. */
	readonly words: Index<Entry>;
}

/**
 * The list as it is sent: words with spaces between them. Of `padanan` each group begins with what is meant, a `;` ends
 * it, and what is one spelling has dashes inside: `tidak gak ga;wali-kota walikota`.
 */
export interface KamusText {
	readonly abaikan: string;
	readonly ringan: string;
	readonly padanan: string;
}

/** A word, or several, as they are compared. */
export const plain = (text: string): string => wordsIn(text).join(" ");

/** A group of spellings as it is sent. */
export const groupOf = (maksud: string, tulis: readonly string[]): string =>
	[maksud, ...tulis].map((one) => wordsIn(one).join("-")).join(" ");

/** Spellings with what is meant by each. */
export function spellingsIn(padanan: string): Map<string, string> {
	const meant = new Map<string, string>();
	for (const group of padanan.split(";")) {
		const [maksud = "", ...tulis] = group.trim().split(" ").map(plain);
		for (const one of tulis) meant.set(one, maksud);
	}
	return meant;
}

export function kamusOf(abaikan: string, ringan: string, padanan: Map<string, string>): Kamus {
	const filler = wordsIn(abaikan);
	const light = wordsIn(ringan);
	const spelled = Array.from(padanan.keys());
	const words = emptyIndex<Entry>(new Set());
	for (const one of light.concat(Array.from(padanan.values()), spelled, filler))
		if (!/ /.test(one)) learn(words, one);
	return {
		abaikan: new Set(filler),
		ringan: new Set(light),
		padanan,
		longest: spelled.reduce((most, one) => Math.max(most, one.split(" ").length), 1),
		words,
	};
}

export const readKamus = ({ abaikan, ringan, padanan }: KamusText): Kamus =>
	kamusOf(abaikan, ringan, spellingsIn(padanan));
