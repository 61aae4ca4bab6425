/** Letters that every reader, feed and loudspeaker can show, and those that only deceive. */

/** Signs that turn the direction of a text around: what is read is not what is written. */
export const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Signs without a width; one that joins two pictures to one is no deceit. */
export const invisible =
	/(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d|\u00ad|\u034f|[\u115f\u1160\u17b4\u17b5]|[\u180b-\u180f]|\u200b|\u200c|[\u2060-\u2065]|[\u206a-\u206f]|\u3164|\ufeff|\uffa0|[\u{1bca0}-\u{1bca3}]|[\u{e0000}-\u{e0fff}]/u;
/** What is no letter anywhere: commands, halves of signs, signs nobody has given a meaning. */
const none = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\ufff9-\ufffb]/u;

const scripts = [
	["Latin", /\p{Script=Latin}/u],
	["Sirilik", /\p{Script=Cyrillic}/u],
	["Yunani", /\p{Script=Greek}/u],
	["Armenia", /\p{Script=Armenian}/u],
	["Cherokee", /\p{Script=Cherokee}/u],
] as const;

/** Of any alphabet of the table but ours: most texts have no such letter. */
const foreign = new RegExp(
	`[${scripts
		.slice(1)
		.map(([, { source }]) => source)
		.join("")}]`,
	"u",
);

/** The first word whose letters are of several alphabets that look alike; nobody writes one without intent. */
export const mixedWord = (text: string): string | undefined =>
	foreign.test(text)
		? text
				.match(/[\p{L}\p{M}]+/gu)
				?.find((word) => scripts.filter(([, letters]) => letters.test(word)).length > 1)
		: undefined;

/** The text with a question mark for each letter that makes a word mixed: of several alphabets the first of the table stays. */
export const unmixed = (text: string): string =>
	text.replace(/[\p{L}\p{M}]+/gu, (word) => {
		const [, ...others] = scripts.filter(([, letters]) => letters.test(word));
		return Array.from(word, (letter) =>
			others.some(([, letters]) => letters.test(letter)) ? "?" : letter,
		).join("");
	});

/** What is wrong with the letters of one line, as the end of a sentence; `undefined` when nothing is. */
export function unfit(line: string): string | undefined {
	if (/[\r\n\u2028\u2029]/u.test(line)) return "harus satu baris, tanpa ganti baris di dalamnya";
	if (turning.test(line)) return "memuat tanda yang membalik arah tulisan; ketik ulang tanpa tanda itu";
	if (invisible.test(line)) return "memuat tanda yang tidak terlihat; ketik ulang tanpa tanda itu";
	if (none.test(line)) return "memuat tanda yang bukan huruf; ketik ulang tanpa tanda itu";
	const mixed = mixedWord(line);
	if (mixed) return `mencampur huruf dari dua abjad dalam kata "${mixed}"; ketik ulang dengan huruf biasa`;
	return undefined;
}
