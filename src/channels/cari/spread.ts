/**
 * What all KIM say, the words with which residents ask, and what words of other languages mean, spread over parts so that
 * a reader of the portal loads one small part for a word, however many KIM there are. A part is found by the consonants a word begins with, so that wrong
 * vowels do no harm.
 */

import { groupOf } from "../../text/search/kamus.ts";
import { wordsIn } from "../../text/search/words.ts";
import { type Jenis, jenisWords } from "../../words/jenis.ts";
import { partOf } from "./part.ts";
import { type Part, type Row, type Rows, toldText } from "./wire.ts";

/** Letters in a part, about; less than half of it travels. */
const letters = 750;
/** Pages that share a word before it tells nothing about any of them, and KIM before it names a whole region. */
const most = { page: 24, home: 40 };
/** Pages called by a word before nobody looks by it for those that but mention it. */
const enough = 6;

interface Spread {
	readonly jenis: Jenis;
	readonly row: Row;
	readonly words: readonly string[];
	/** Those of its title and its phrases. */
	readonly loud: ReadonlySet<string>;
}

const rowsIn = (rows: Rows): Spread[] =>
	(Object.keys(jenisWords) as Jenis[]).flatMap((jenis) =>
		(rows[jenis] ?? []).map((row) => {
			const [, title, kata, extra, , more] = row;
			const place = jenis === "kim" ? ((extra || undefined)?.d ?? "") : "";
			const loud = new Set(wordsIn(`${title};${kata}`));
			return { jenis, row, words: [...loud.union(new Set(wordsIn(`${more || ""};${place}`)))], loud };
		}),
	);

/** The pages a word leads to: none when it is everybody's word, or one by which nobody would look for them. */
function holders(all: readonly Spread[], skipped: ReadonlySet<string>): Map<string, Spread[]> {
	const map = new Map<string, Spread[]>();
	for (const page of all)
		for (const word of page.words) {
			const list = map.get(word);
			if (list) list.push(page);
			else if (word.length > 2 && !skipped.has(word)) map.set(word, [page]);
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

const lettersIn = (pages: Iterable<Spread>) =>
	Iterator.from(pages).reduce((sum, { row }) => sum + JSON.stringify(row).length, 0);

/** Rows of the portal that have a word before nobody looks for a KIM's page by it. */
const common = 10;

/** Words by which nobody looks for a page of a KIM: filler, and those that many pages of the portal have. */
export function commonWords(portal: Rows, filler: string): ReadonlySet<string> {
	const count = new Map<string, number>();
	for (const { words } of rowsIn(portal))
		for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
	return new Set([
		...wordsIn(filler),
		...[...count].filter(([, rows]) => rows >= common).map(([word]) => word),
	]);
}

/** Words with which the portal is asked for answers, by the name of the list in which they have their places. */
export interface Told {
	readonly daftar: string;
	readonly words: ReadonlyMap<string, readonly number[]>;
}

/** What goes with a word beside pages of KIM. */
export interface Besides {
	readonly told?: Told;
	/** What is meant by a word. */
	readonly meant?: ReadonlyMap<string, string>;
}

/** Spellings as they are sent, those of one meaning together. */
const spelledText = (meant: Iterable<readonly [word: string, maksud: string]>): string =>
	[...Map.groupBy(meant, ([, maksud]) => maksud)]
		.map(([maksud, list]) => groupOf(maksud, list.map(([word]) => word).sort()))
		.sort()
		.join(";");

/** The parts, in order. */
export function spread(
	kims: readonly Rows[],
	skipped: ReadonlySet<string> = new Set(),
	{ told, meant = new Map() }: Besides = {},
): Part[] {
	const words = holders(kims.flatMap(rowsIn), skipped);
	const asked = [...(told?.words ?? [])];
	const pages = [...words.values()].flat();
	const besides = toldText(asked).length + spelledText(meant).length;
	const count = lettersIn(new Set(pages)) + besides <= letters ? 1 : partsFor(lettersIn(pages) + besides);
	const parts = Array.from({ length: count }, () => new Set<Spread>());
	for (const [word, list] of words) for (const row of list) parts[partOf(word, count)]?.add(row);
	const toldByPart = Map.groupBy(asked, ([word]) => partOf(word, count));
	const meantByPart = Map.groupBy(meant, ([word]) => partOf(word, count));
	return parts.map((part, at) => {
		const byKind = [...Map.groupBy(part, ({ jenis }) => jenis)];
		const own = toldByPart.get(at);
		const spelled = meantByPart.get(at);
		return {
			isi: Object.fromEntries(byKind.map(([jenis, list]) => [jenis, list.map(({ row }) => row)])),
			...(told && own ? { tanya: [told.daftar, toldText(own)] as const } : {}),
			...(spelled ? { ejaan: spelledText(spelled) } : {}),
		};
	});
}
