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

/** A page among those of its owner: a KIM, or the regions. */
export interface Page {
	readonly jenis: Jenis;
	readonly row: Row;
}

export const pagesIn = (rows: Rows): Page[] =>
	(Object.keys(jenisWords) as Jenis[]).flatMap((jenis) => (rows[jenis] ?? []).map((row) => ({ jenis, row })));

/** The words of a page; true are those of its title and its phrases. */
export function wordsOf({ jenis, row }: Page): Map<string, boolean> {
	const [, title, kata, extra, , more] = row;
	const place = jenis === "kim" ? ((extra || undefined)?.d ?? "") : "";
	const words = new Map(wordsIn(`${title};${kata}`).map((word) => [word, true]));
	for (const word of wordsIn(`${more || ""};${place}`)) if (!words.has(word)) words.set(word, false);
	return words;
}

/** That a page has a word, in one number, so that pages are in order: its owner, its place there, two signs. */
export type Mention = number;
const room = 2 ** 20;
const toMention = (owner: number, at: number, isHome: boolean, isLoud: boolean): Mention =>
	(owner * room + at) * 4 + (isHome ? 2 : 0) + (isLoud ? 1 : 0);
const isHome = (mention: Mention) => mention % 4 >= 2;
const isLoud = (mention: Mention) => mention % 2 === 1;
/** Of the page alone. */
const pageIn = (mention: Mention) => Math.floor(mention / 4);
export const ownerIn = (mention: Mention) => Math.floor(mention / (4 * room));

/** Words with those who have them. */
export type Mentions = Map<string, Mention[]>;

/** Adds the pages of an owner to those of the owners before it. */
export function mentionPages(
	all: Mentions,
	owner: number,
	pages: readonly Page[],
	isSkipped: (word: string) => boolean,
): void {
	for (const [at, page] of pages.entries())
		for (const [word, loud] of wordsOf(page)) {
			if (word.length < 3 || isSkipped(word)) continue;
			const mention = toMention(owner, at, page.jenis === "kim", loud);
			const list = all.get(word);
			if (list) list.push(mention);
			else all.set(word, [mention]);
		}
}

/** The pages a word leads to: none when it is everybody's word, or one by which nobody would look for them. */
function chosen(mentions: readonly Mention[]): number[] {
	const homes = mentions.filter(isHome);
	const naming = mentions.filter((mention) => !isHome(mention));
	const called = naming.filter(isLoud);
	const pages = called.length < enough ? naming : called;
	return [...homes.slice(0, most.home), ...(pages.length > most.page ? [] : pages)].map(pageIn);
}

/** Pages by their numbers; of an owner all are at hand once one is asked for. */
export function pagesBy(ofOwner: (owner: number) => readonly Page[]): (page: number) => Page {
	return (page) => {
		const found = ofOwner(Math.floor(page / room))[page % room];
		if (!found) throw new Error(`no page ${page}`);
		return found;
	};
}
type PageAt = ReturnType<typeof pagesBy>;

/** The pages that some words lead to, as often as they do. */
export const ledTo = (words: Iterable<readonly Mention[]>) => Iterator.from(words).flatMap(chosen);

/** Letters of some pages. */
export const lettersOf = (pages: Iterable<number>, pageAt: PageAt): number =>
	Iterator.from(pages).reduce((sum, page) => sum + JSON.stringify(pageAt(page).row).length, 0);

/** What of KIM is in a part with some words: each page once, in order. */
export function rowsOf(words: Iterable<readonly Mention[]>, pageAt: PageAt): Rows {
	const pages = [...new Set(ledTo(words))].sort((a, b) => a - b).map(pageAt);
	const byKind = [...Map.groupBy(pages, ({ jenis }) => jenis)];
	return Object.fromEntries(byKind.map(([jenis, list]) => [jenis, list.map(({ row }) => row)]));
}

/** So many parts for so many letters. */
export const partsFor = (size: number) => 2 ** Math.max(0, Math.ceil(Math.log2(size / letters)));

/** Rows of the portal that have a word before nobody looks for a KIM's page by it. */
const common = 10;

/** Words by which nobody looks for a page of a KIM: filler, and those that many pages of the portal have. */
export function commonWords(portal: Rows, filler: string): ReadonlySet<string> {
	const count = new Map<string, number>();
	for (const page of pagesIn(portal))
		for (const word of wordsOf(page).keys()) count.set(word, (count.get(word) ?? 0) + 1);
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

/** What all KIM say, spread over parts. */
export interface Spread {
	/** In order. */
	readonly parts: readonly Part[];
	/** Words of each part with the pages that have them. */
	readonly words: readonly (readonly [word: string, mentions: readonly Mention[]])[][];
	/** Letters of what all words lead to, and of what goes with them. */
	readonly letters: number;
}

/** Spreads pages of owners, in their order. */
export function spread(
	owners: readonly Rows[],
	skipped: ReadonlySet<string> = new Set(),
	{ told, meant = new Map() }: Besides = {},
): Spread {
	const pages = owners.map(pagesIn);
	const all: Mentions = new Map();
	for (const [owner, own] of pages.entries()) mentionPages(all, owner, own, (word) => skipped.has(word));
	const pageAt = pagesBy((owner) => pages[owner] ?? []);
	const asked = [...(told?.words ?? [])];
	const besides = toldText(asked).length + spelledText(meant).length;
	const size = lettersOf(ledTo(all.values()), pageAt) + besides;
	const count = lettersOf(new Set(ledTo(all.values())), pageAt) + besides <= letters ? 1 : partsFor(size);
	const toldByPart = Map.groupBy(asked, ([word]) => partOf(word, count));
	const meantByPart = Map.groupBy(meant, ([word]) => partOf(word, count));
	const byPart = Map.groupBy(all, ([word]) => partOf(word, count));
	const words = Array.from({ length: count }, (_, at) => byPart.get(at) ?? []);
	const parts = words.map((list, at) => {
		const own = toldByPart.get(at);
		const spelled = meantByPart.get(at);
		return {
			isi: rowsOf(
				list.map(([, mentions]) => mentions),
				pageAt,
			),
			...(told && own ? { tanya: [told.daftar, toldText(own)] as const } : {}),
			...(spelled ? { ejaan: spelledText(spelled) } : {}),
		};
	});
	return { parts, words, letters: size };
}
