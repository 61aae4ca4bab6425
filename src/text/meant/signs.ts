/** Signs that nobody sees and nobody typed: Word, web pages and phones leave them behind. */

/** Blanks of any width; a plain one stands in their place. */
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Signs without a width. One that joins two pictures to one, or letters, is none of them. */
const nothing = /[\u200b\u2060\ufeff\u00ad]/g;
/** Signs that say a text runs to the right, as it does anyway; phones put them around numbers. */
const onward = /[\u200e\u202a\u202c\u2066\u2069]/g;
/** Where one of these stands the direction does change, and the gate has a word to say. */
const turning = /[\u061c\u200f\u202b\u202d\u202e\u2067\u2068]/;
/** Ends of lines of old Macs. */
const oldEnds = /\r(?!\n)/g;
const strange =
	/\r(?!\n)|[\u00a0\u00ad\u1680\u2000-\u200b\u200e\u2028-\u202f\u205f\u2060\u2066\u2069\u3000\ufeff]/;

/** A text with plain blanks alone. */
export function withoutStrangeSpace(text: string): string {
	if (!strange.test(text)) return text;
	const plain = text
		.replace(blanks, " ")
		.replace(oldEnds, "\n")
		.replace(/[\u2028\u2029]/g, "\n")
		.replace(nothing, "");
	return turning.test(plain) ? plain : plain.replace(onward, "");
}
