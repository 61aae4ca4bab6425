/** The author's list of spellings (`content/padanan.yaml`), as the search uses it. */
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
	return { abaikan: new Set(wordsIn(abaikan)), ringan: new Set(wordsIn(ringan)), padanan: meant, longest };
}
