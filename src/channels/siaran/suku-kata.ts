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

/** Seconds a text takes, whole ones. */
export const secondsOf = (text: string): number => Math.round(syllables(text) / syllablesPerSecond);
