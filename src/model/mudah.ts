/** When a text is easy: its sentences are short, and there are few. */

export const mudah = {
	/** Words of one sentence: what somebody who spells while reading can still hold together. */
	words: 12,
	/** Letters of one step: up to three such sentences. */
	letters: 140,
	/** Steps of one answer: more do not fit on a sheet of paper. */
	steps: 8,
} as const;

interface LongSentence {
	readonly text: string;
	readonly words: number;
}

/** A date that is filled in later takes as many words as it will be read with. */
const dateAsRead = "Rabu, 9 Desember 2020";

/** Sentences that are too long for an easy version. A colon ends none: the ear hears one sentence. */
export const longSentences = (text: string): LongSentence[] =>
	text
		.replace(/:tanggal\{[^}]*\}/g, dateAsRead)
		.split(/(?<=[.?!])\s+/)
		.map((sentence) => ({ text: sentence, words: sentence.split(/\s+/).filter(Boolean).length }))
		.filter(({ words }) => words > mudah.words);
