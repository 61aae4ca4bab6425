/**
 * What all KIM say, spread over parts so that a reader of the portal loads one small part for a word, however
 * many KIM there are. A part is found by the consonants a word begins with, so that wrong vowels do no harm.
 */

import { wordsIn } from "../../text/search/words.ts";
import { type Jenis, jenisWords } from "../../words/jenis.ts";
import { partOf } from "./part.ts";
import type { Row, Rows } from "./wire.ts";

/** Letters in a part, about; a third of it travels. */
const letters = 1_000;
/** Pages that share a word before it tells nothing about any of them, and KIM before it names a whole region. */
const most = { page: 24, home: 40 };
/** Pages called by a word before nobody looks by it for those that but mention it. */
const enough = 6;

interface Told {
	readonly jenis: Jenis;
	readonly row: Row;
	readonly words: readonly string[];
	/** Those of its title and its phrases. */
	readonly loud: ReadonlySet<string>;
}

const toldBy = (rows: Rows): Told[] =>
	(Object.keys(jenisWords) as Jenis[]).flatMap((jenis) =>
		(rows[jenis] ?? []).map((row) => {
			const [, title, kata, extra, , more] = row;
			const place = jenis === "kim" ? ((extra || undefined)?.d ?? "") : "";
			const loud = new Set(wordsIn(`${title};${kata}`));
			return { jenis, row, words: [...loud.union(new Set(wordsIn(`${more || ""};${place}`)))], loud };
		}),
	);

/** The pages a word leads to: none when it is everybody's word, or one by which nobody would look for them. */
function holders(all: readonly Told[], skipped: ReadonlySet<string>): Map<string, Told[]> {
	const map = new Map<string, Told[]>();
	for (const told of all)
		for (const word of told.words) {
			const list = map.get(word);
			if (list) list.push(told);
			else if (word.length > 2 && !skipped.has(word)) map.set(word, [told]);
		}
	return new Map(
		[...map].map(([word, list]) => {
			const homes = list.filter(({ jenis }) => jenis === "kim");
			const naming = list.filter(({ jenis }) => jenis !== "kim");
			const called = naming.filter(({ loud }) => loud.has(word));
			const pages = called.length < enough ? naming : called;
			return [word, [...homes.slice(0, most.home), ...(pages.length > most.page ? [] : pages)]];
		}),
	);
}

const partsFor = (size: number) => 2 ** Math.max(0, Math.ceil(Math.log2(size / letters)));

const lettersIn = (pages: Iterable<Told>) =>
	Iterator.from(pages).reduce((sum, { row }) => sum + JSON.stringify(row).length, 0);

/** Rows of the portal that have a word before nobody looks for a KIM's page by it. */
const common = 10;

/** Words by which nobody looks for a page of a KIM: filler, and those that many pages of the portal have. */
export function commonWords(portal: Rows, filler: string): ReadonlySet<string> {
	const count = new Map<string, number>();
	for (const { words } of toldBy(portal))
		for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
	return new Set([
		...wordsIn(filler),
		...[...count].filter(([, rows]) => rows >= common).map(([word]) => word),
	]);
}

/** The parts, in order. */
export function spread(kims: readonly Rows[], skipped: ReadonlySet<string> = new Set()): Rows[] {
	const words = holders(kims.flatMap(toldBy), skipped);
	const pages = [...words.values()].flat();
	const count = lettersIn(new Set(pages)) <= letters ? 1 : partsFor(lettersIn(pages));
	const parts = Array.from({ length: count }, () => new Set<Told>());
	for (const [word, list] of words) for (const told of list) parts[partOf(word, count)]?.add(told);
	return parts.map((part) => {
		const byKind = [...Map.groupBy(part, ({ jenis }) => jenis)];
		return Object.fromEntries(byKind.map(([jenis, list]) => [jenis, list.map(({ row }) => row)]));
	});
}
