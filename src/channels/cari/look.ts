/** What a query finds among the pages a reader has, and which part of what KIM wrote may hold more. */
import { addAll, emptyIndex, type Index, stemOf, tell } from "../../text/search/index.ts";
import { type Kamus, readKamus, spellingsIn } from "../../text/search/kamus.ts";
import { search } from "../../text/search/search.ts";
import { wordsIn } from "../../text/search/words.ts";
import { fileOfPart, partOf } from "./part.ts";
import { ranked } from "./rank.ts";
import { type Answer, answersOf, priorFor, subjectOf, yearIn } from "./read.ts";
import { othersIn, type Part, type PortalFile, toldIn } from "./wire.ts";

/** What a reader has: the portal's file, and the parts that were loaded besides. */
export interface Ready {
	readonly portal: PortalFile;
	readonly kamus: Kamus;
	readonly index: Index<Answer>;
	/** What the glossary says in one word: who types it asks of an election, whatever else he types. */
	readonly named: ReadonlySet<string>;
	/** Addresses of the files loaded besides. */
	readonly files: Set<string>;
}

/** What was found, best first, and how the query was understood. */
export interface Result {
	readonly answers: readonly Answer[];
	/** Set when a word was taken for another: the query as it was understood. */
	readonly corrected?: string | undefined;
	/** Words to look for in the full text. */
	readonly words: readonly string[];
	/** The share of what was asked that the best answer holds. */
	readonly cover: number;
	/** The nearest answers, where none is good enough. */
	readonly nearest: readonly Answer[];
	/** Addresses of files that may hold more, the likeliest first: of the election that is named, and of words of which these say too little. */
	readonly more: readonly string[];
}

/** What all forms of a word are called: their stem, unless so little of it is left that it may be anything. */
const formless = (word: string): string => (stemOf(word).length > 3 ? stemOf(word) : word);

/** Nothing is indexed yet: who has other things to do puts the entries in bit by bit. */
export function begin(portal: PortalFile): Ready {
	const kamus = readKamus(portal);
	const skipped = new Set([...Array.from(kamus.abaikan), ...Array.from(kamus.ringan)]);
	const terms = (portal.isi.istilah || []).map(([, title, kata]) => `${title};${kata}`).join(";");
	const alone = terms.split(";").filter((term) => /^[a-z]+$/i.test(term));
	const named = new Set(alone.map((term) => formless(term.toLowerCase())));
	return { portal, kamus, index: emptyIndex<Answer>(skipped), named, files: new Set() };
}

/** From here on the portal's own answers hold all that was asked. */
const whole = 0.8;
/** A query is read so far. */
const letters = 200;

/** The words of a query that are looked for. */
const wantedIn = (typed: string): string => subjectOf(typed.slice(0, letters));

/** So many words of a query are followed. */
export const followed = 9;

/** The file that holds the pages of KIM with a word, and what residents ask with it. */
export const partFile = (word: string, { bagian }: PortalFile): string => fileOfPart(partOf(word, bagian));

/** What stands here for a query: in a subsite (`kim`) its own and the portal's, on the portal anybody's. */
export function look(typed: string, { index, kamus, named, portal, files }: Ready, kim?: string): Result {
	const prior = priorFor(typed, portal.aktif, kamus);
	const { hits, words, corrected, telling } = search(index, wantedIn(typed), kamus, prior);
	const isOurs = wordsIn(typed).some((word) => named.has(formless(kamus.padanan.get(word) || word)));
	const answers = ranked(hits, kim, isOurs).map(({ entry }) => entry);
	const cover = hits.reduce((most, { cover }) => Math.max(most, cover), 0);
	const year = yearIn(typed);
	const isThin = cover < whole;
	const more = [
		...(year && portal.lain.indexOf(year) >= 0 ? [`/cari/teks/${othersIn(year)}.json`] : []),
		...(isThin ? telling.slice(0, followed).map((word) => partFile(word, portal)) : []),
	];
	return {
		answers,
		words,
		cover,
		corrected: corrected && answers.length > 0 ? words.join(" ") : undefined,
		nearest: answers.length > 0 ? [] : hits.slice(0, 3).map(({ entry }) => entry),
		more: Array.from(new Set(more)).filter((file) => !files.has(file)),
	};
}

/** What a file is called, without its folder and its ending. */
const nameOf = (file: string): string => file.replace(/^.*\/|\.json$/g, "");

/** Puts in what a file holds besides. In a subsite (`kim`) other KIM stay out. */
export function addFile(state: Ready, file: string, { isi, tanya, ejaan = "" }: Part, kim?: string): void {
	const { index, files, kamus, portal } = state;
	if (files.has(file)) return;
	files.add(file);
	const known = new Set(index.entries.map(({ address }) => address));
	const rows = answersOf(isi, undefined, nameOf(file));
	addAll(
		index,
		rows.filter(({ address, kim: own }) => !known.has(address) && !(kim && own)),
	);
	if (tanya?.[0] === portal.daftar) for (const [word, places] of toldIn(tanya[1])) tell(index, word, places);
	spellingsIn(ejaan).forEach((maksud, one) => {
		kamus.padanan.set(one, maksud);
	});
}
