/** Words of a body that its title and short text do not have: headings, and names of people and places. */
import { stem } from "../../text/search/stem.ts";
import { wordsIn } from "../../text/search/words.ts";

const heading = /^#{2,4}\s+(.+)$/gm;
/** A capital letter inside a sentence or a table's cell. */
const name = /(?<![.!?:]\s|^|^[-*\d.]+\s|^[>#\s]+)\p{Lu}[\p{L}'’]+/gmu;

/** Links, directives and frontmatter are no words of the text. */
const readable = (body: string) =>
	body
		.replace(/^---[\s\S]*?^---$/m, "")
		.replace(/^:::?.*$/gm, "")
		.replace(/:[a-z]+\{[^}]*\}/g, "")
		.replace(/\]\([^)]*\)/g, "]");

/** Names of days and months say when, and name nothing. */
const calendar = new Set(
	wordsIn(
		"Senin Selasa Rabu Kamis Jumat Sabtu Minggu Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
	),
);

/** The words, each once, in small letters. */
export function moreWords(body: string, ...told: readonly string[]): string {
	const text = readable(body);
	const found = [...text.matchAll(heading), ...text.matchAll(name)].map(([all]) => all).join(" ");
	const known = new Set(wordsIn(told.join(" ")).map(stem));
	const fresh = wordsIn(found).filter(
		(word) => word.length > 2 && !calendar.has(word) && !known.has(stem(word)),
	);
	return [...new Set(fresh)].join(" ");
}
