/** Words of a body that its title and short text do not have: headings, and names of people and places. */
import { namedIn } from "../../text/named.ts";
import { stemOf } from "../../text/search/index.ts";
import { wordsIn } from "../../text/search/words.ts";

/** Names of days and months say when, and name nothing. */
const calendar = new Set(
	wordsIn(
		"Senin Selasa Rabu Kamis Jumat Sabtu Minggu Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
	),
);

/** The words, each once, in small letters. */
export function moreWords(body: string, ...told: readonly string[]): string {
	const known = new Set(wordsIn(told.join(" ")).map(stemOf));
	const named = new Set(wordsIn(namedIn(body)));
	return [...named]
		.filter((word) => word.length > 2 && !calendar.has(word) && !known.has(stemOf(word)))
		.join(" ");
}
