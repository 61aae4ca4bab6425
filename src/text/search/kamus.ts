/** The author's list of spellings (`content/padanan.yaml`), as the search uses it. */
import { stemOf } from "./index.ts";
import { bones, distance, isWithin, sound } from "./near.ts";
import { wordsIn } from "./words.ts";

export interface Kamus {
	/** Words that say nothing about what is looked for: `min`, `kak`, `tolong`. */
	readonly abaikan: ReadonlySet<string>;
	/** Words that say little: `kapan`, `bagaimana`, `boleh`. */
	readonly ringan: ReadonlySet<string>;
	/** What is meant by a spelling; both are words with one space between them. */
	readonly padanan: ReadonlyMap<string, string>;
	/** Words of the longest spelling. */
	readonly longest: number;
	/** Every single word of the list, by its first letter and its stem, for what is typed in another way. */
	readonly byLetter: ReadonlyMap<string, ReadonlySet<string>>;
	readonly byStem: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The list as it is sent: words with spaces between them, and `maksud:tulis,tulis;maksud:tulis`. */
export interface KamusText {
	readonly abaikan: string;
	readonly ringan: string;
	readonly padanan: string;
}

const plain = (text: string): string => wordsIn(text).join(" ");

export function readKamus({ abaikan, ringan, padanan }: KamusText): Kamus {
	const meant = new Map<string, string>();
	let longest = 1;
	for (const group of padanan.split(";")) {
		const [maksud = "", tulis = ""] = group.split(":");
		for (const one of tulis.split(",")) {
			const spelling = plain(one);
			longest = Math.max(longest, spelling.split(" ").length);
			if (spelling) meant.set(spelling, plain(maksud));
		}
	}
	const light = wordsIn(ringan);
	const filler = wordsIn(abaikan);
	const single = new Set(light.concat(Array.from(meant.keys()), Array.from(meant.values()), filler));
	const byLetter = new Map<string, Set<string>>();
	const byStem = new Map<string, Set<string>>();
	const put = (map: Map<string, Set<string>>, key: string, word: string) =>
		map.set(key, (map.get(key) || new Set()).add(word));
	single.forEach((word) => {
		if (/ /.test(word)) return;
		put(byStem, stemOf(word), word);
		if (word.length > 2) put(byLetter, word[0] as string, word);
	});
	return { abaikan: new Set(filler), ringan: new Set(light), padanan: meant, longest, byLetter, byStem };
}

interface Guess {
	readonly word: string;
	/** How surely. */
	readonly quality: number;
	/** Whether it is the word itself, in another form or without its vowels, and no other with a slip. */
	readonly bare: boolean;
}

/** The word of the list that was typed in another form, without its vowels, or with a slip. */
export function guessed({ byLetter, byStem }: Kamus, typed: string): Guess | undefined {
	const own = bones(typed);
	const isBare = own.length > 1 && typed.length - own.length < 2;
	const heard = sound(typed);
	const [relative] = Array.from(byStem.get(stemOf(typed)) || []);
	let best: Guess | undefined = relative ? { word: relative, quality: 0.78, bare: true } : undefined;
	(byLetter.get(typed[0] as string) || new Set()).forEach((word) => {
		const bare = isBare && word.length > typed.length && bones(word) === own && isWithin(typed, word);
		const near = typed.length > 4 && distance(heard, sound(word), 1) < 2;
		const quality = bare ? 0.8 - word.length / 100 : near ? 0.7 : 0;
		if (quality > (best ? best.quality : 0)) best = { word, quality, bare };
	});
	return best;
}
