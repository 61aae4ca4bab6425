/** Takes out of a text what may not be published of a person: long numbers (NIK, KK, telephone) and mail addresses. */

/** Days and hours are numbers of nobody. What goes on with more digits before or behind is none of them. */
const year = String.raw`(?:19|20)\d{2}`;
const day = String.raw`(?:${year}-\d{2}-\d{2}|\d{1,2}[-./]\d{1,2}[-./](?:${year}|\d{2})|${year})`;
const hours = String.raw`[0-2]?\d[.:][0-5]\d(?:\s?[-–]\s?[0-2]?\d[.:][0-5]\d)?`;
const kept = String.raw`(?<!\d[-./: ]?)(?:${day}(?:[ ,]+${hours})?|${hours})(?![-./: ]?\d)`;
const number = String.raw`\+?\(?\d(?:[^\p{L}\d\n]{0,3}\d)+`;
const mail = String.raw`[^\s<>():,;@]+@[^\s<>():,;@]+\.[a-z]{2,}`;

const found = new RegExp(`(?<mail>${mail})|(?<kept>${kept})|(?<number>${number})`, "giu");

/** Fewest digits of a number that may be somebody's. */
const fewest = 9;
const marks = { number: "[nomor dihapus]", mail: "[surel dihapus]" } as const;

export interface Masked {
	readonly text: string;
	/** How many places were taken out. */
	readonly count: number;
}

/** The text without them, and how many there were. */
export function mask(text: string): Masked {
	let count = 0;
	const replaced = text
		// Digits of other scripts, and letters that hide in between, are read as a person reads them.
		.normalize("NFKC")
		.replace(/\p{Cf}/gu, "")
		.replace(found, (match, ...rest) => {
			const groups = rest.at(-1) as Partial<Record<"mail" | "kept" | "number", string>>;
			const isNumber = groups.number !== undefined && match.replace(/\D/g, "").length >= fewest;
			if (!isNumber && groups.mail === undefined) return match;
			count++;
			return isNumber ? marks.number : marks.mail;
		});
	return { text: replaced, count };
}
