/** What authors wrote of residents' words, each thing once. */
import { type KamusText, readKamus } from "../../text/search/kamus.ts";
import { wordsIn } from "../../text/search/words.ts";
import type { Row, Rows } from "./wire.ts";

/** Rows whose phrases of residents say each thing once: `ktp ilang` is `ktp hilang` to the search. */
export function withoutTwins(rows: Rows, text: KamusText): Rows {
	const { padanan, abaikan } = readKamus(text);
	const plainly = (phrase: string): string => {
		const words = wordsIn(phrase);
		const told = words.filter((word) => !abaikan.has(word)).map((word) => padanan.get(word) ?? word);
		return (padanan.get(words.join(" ")) ?? told.join(" ")).split(" ").sort().join(" ");
	};
	const once = (kata: string) => {
		const phrases = kata.split(";");
		const said = phrases.map(plainly);
		// In the order of letters they pack better.
		return phrases
			.filter((_, at) => said.indexOf(said[at] ?? "") === at)
			.sort()
			.join(";");
	};
	const lists = Object.entries(rows).map(([jenis, list]) => [
		jenis,
		list.map(([address, title, kata, ...rest]): Row => [address, title, once(kata), ...rest]),
	]);
	return Object.fromEntries(lists);
}
