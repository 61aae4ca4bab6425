/** How long a text takes to say: Indonesian is spoken in syllables of nearly one length. */

/** Syllables a second of somebody who reads slowly and clearly, pauses between sentences included. */
export const syllablesPerSecond = 3.8;

/** Vowels that are said in one breath at the end of a word: `sampai`, `kalau`. */
const diphthong = /(?:ai|au|oi)(?!\p{L})/gu;

/** Syllables of a spoken text: its vowels, two of them one where they glide. */
export const syllables = (text: string): number =>
	text
		.toLowerCase()
		.replace(diphthong, "a")
		.match(/[aeiouàáèéêìíòóùú]/g)?.length ?? 0;

/** Sentences that are remembered: most of a week are those of all who live through the same stages. */
const most = 2000;
const known = new Map<string, number>();

function syllablesOf(sentence: string): number {
	if (known.size > most) known.clear();
	return known.getOrInsertComputed(sentence, syllables);
}

/** Seconds that sentences take, whole ones. */
export const secondsOf = (sentences: readonly string[]): number =>
	Math.round(sentences.reduce((sum, each) => sum + syllablesOf(each), 0) / syllablesPerSecond);
