/** How regions are sent to who looks for one. Both ends of the wire read this file. */
import { sound } from "../../text/search/near.ts";
import { wordsIn } from "../../text/search/words.ts";

/**
 * Code, name, number of KIM in it, and the kecamatan of a desa. Without a number the region has no page: a larger
 * one is in the list all the same, so that who lives there learns that nobody has begun yet.
 */
export type Row = readonly [code: string, nama: string, jumlah?: number, kecamatan?: string];

/** Provinces, kabupaten and kota, and which files of smaller regions there are: `/temukan/isi.json`. */
export interface NationFile {
	readonly isi: readonly Row[];
	/** Beginnings of words, with a space between. */
	readonly awal: string;
}

/** Words as they sound: `Djogja` and `Yogya`, `Soekamadjoe` and `Sukamaju` begin alike. */
export const spoken = (text: string): string[] => wordsIn(text).map((word) => sound(word).replace(/j/g, "y"));

/** Words that hundreds of names share; nobody looks for a place by them alone. */
const common = new Set(spoken("utara selatan barat timur tengah kota baru dan kepulauan raya jaya"));

/**
 * Beginnings of a name's words: under each of them the region is filed. A resident knows the name of the village, not
 * what else is in its province; so what is loaded for a query follows from its letters.
 */
export function beginnings(text: string): string[] {
	const long = spoken(text).filter(({ length }) => length > 1);
	const telling = long.filter((word, at) => at === 0 || !common.has(word));
	return [...new Set(telling.map((word) => word.slice(0, 2)))];
}
