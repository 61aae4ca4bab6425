/**
 * What all KIM say, spread over parts so that a reader of the portal loads one small part for a word, however
 * many KIM there are. A part is found by the consonants a word begins with, so that wrong vowels do no harm.
 */

import { wordsIn } from "../../text/search/words.ts";
import { type Jenis, jenisWords } from "../../words/jenis.ts";
import { partOf } from "./part.ts";
import type { Row, Rows } from "./wire.ts";

/** Letters in a part, about; a third of it travels. */
const letters = 5_000;
/** Pages that share a word before it tells nothing about any of them, and KIM before it names a whole region. */
const most = { page: 24, home: 40 };

interface Told {
	readonly jenis: Jenis;
	readonly row: Row;
	readonly words: readonly string[];
}

const toldBy = (rows: Rows): Told[] =>
	(Object.keys(jenisWords) as Jenis[]).flatMap((jenis) =>
		(rows[jenis] ?? []).map((row) => {
			const [, title, kata, , more, extra] = row;
			const place = jenis === "kim" ? (extra?.d ?? "") : "";
			return { jenis, row, words: [...new Set(wordsIn(`${title};${kata};${more};${place}`))] };
		}),
	);

/** The pages a word leads to: none when it is everybody's word. */
function holders(all: readonly Told[]): Map<string, Told[]> {
	const map = new Map<string, Told[]>();
	for (const told of all)
		for (const word of told.words) if (word.length > 2) map.set(word, [...(map.get(word) ?? []), told]);
	return new Map(
		[...map].map(([word, list]) => {
			const homes = list.filter(({ jenis }) => jenis === "kim");
			const pages = list.filter(({ jenis }) => jenis !== "kim");
			return [word, [...homes.slice(0, most.home), ...(pages.length > most.page ? [] : pages)]];
		}),
	);
}

const partsFor = (size: number) => 2 ** Math.max(0, Math.ceil(Math.log2(size / letters)));

const lettersIn = (pages: Iterable<Told>) =>
	Iterator.from(pages).reduce((sum, { row }) => sum + JSON.stringify(row).length, 0);

/** The parts, in order. */
export function spread(kims: readonly Rows[]): Rows[] {
	const words = holders(kims.flatMap(toldBy));
	const pages = [...words.values()].flat();
	const count = lettersIn(new Set(pages)) <= letters ? 1 : partsFor(lettersIn(pages));
	const parts = Array.from({ length: count }, () => new Set<Told>());
	for (const [word, list] of words) for (const told of list) parts[partOf(word, count)]?.add(told);
	return parts.map((part) => {
		const rows: Partial<Record<Jenis, Row[]>> = {};
		for (const { jenis, row } of part) rows[jenis] = [...(rows[jenis] ?? []), row];
		return rows;
	});
}
