/** Rows off the wire as entries of the index, and what counts beside their words. */
import type { Entry } from "../../text/search/index.ts";
import type { Kamus } from "../../text/search/kamus.ts";
import { wordsIn } from "../../text/search/words.ts";
import { type Domain, onDomain } from "../../urls/domain.ts";
import { kimOfAddress } from "../../urls/kim.ts";
import type { Jenis } from "../../words/jenis.ts";
import { addressOf, type Extra, type Row, type Rows, textAt, titleOf } from "./wire.ts";

export interface Answer extends Entry, Extra {
	readonly jenis: Jenis;
	readonly address: string;
	/** Set for what a KIM wrote, wherever it is read. */
	readonly kim?: string;
	/** Where its text is, if that did not come along: the file, and the place in it. */
	readonly teks?: readonly [file: string, at: number];
}

const toAnswer = (
	jenis: Jenis,
	[short, sent, kata, rest, text, more]: Row,
	teks: readonly [file: string, at: number],
	domain?: Domain,
): Answer => {
	const extra = rest || undefined;
	const title = titleOf(sent);
	const path = addressOf(jenis, short, title);
	const owner = kimOfAddress(path);
	return {
		...extra,
		jenis,
		address: domain ? onDomain(path, domain) : path,
		title,
		kata: (extra?.l ? [extra.l] : []).concat(kata ? kata.split(";") : []),
		text: text || "",
		more: [more, extra?.y].filter(Boolean).join(" "),
		...(owner ? { kim: owner } : { teks }),
	};
};

/** `domain` is that of the KIM whose own site is searched, `from` the file in which they came, if not the first. */
export const answersOf = (rows: Rows, domain?: Domain, from?: string): Answer[] =>
	(Object.keys(rows) as Jenis[]).reduce<Answer[]>(
		(all, jenis) =>
			all.concat(
				(rows[jenis] || []).map((row, at) => toAnswer(jenis, row, textAt(from ?? jenis, at), domain)),
			),
		[],
	);

/** An answer comes before what leads to one. */
const byKind: Readonly<Record<Jenis, number>> = {
	tahapan: 1.04,
	faq: 1.08,
	klarifikasi: 1,
	istilah: 0.95,
	halaman: 0.95,
	kim: 1.05,
	kabar: 1,
	agenda: 0.8,
};

const meaning =
	/\b(apa itu|apa arti(nya)?|arti(nya)?|singkatan( dari)?|(ke)?panjangan(nya)?|(apa )?(beda|perbedaan)(nya)?|maksud(nya)?( apa)?|itu apa|apaan|definisi|pengertian)\b/gi;
/** The year that is named. */
export const yearIn = (query: string): string | undefined => (/\b20[0-9]{2}\b/.exec(query) || [])[0];

/** Who doubts what he heard. */
const doubt = /\b(hoa\w+|be?n[ae]?r(kah|an)?|asli|palsu|fitnah)\b/i;

/** Words with which a question begins, and the title that answers it. */
const asking = ["kapan", "siapa", "berapa", "mana", "mengapa", "bagaimana"];

/** `Di mana …`, `Sampai kapan …`. */
const opens = (title: string, word: string): boolean => {
	const at = title.toLowerCase().indexOf(word);
	return at >= 0 && at < 8;
};

const whatIs = "apa itu";

/** A title that begins as the question does goes up; who asks who is not told where, nor what a word means. */
function byOpening(jenis: Jenis, title: string, opening: string): number {
	if (opens(title, opening)) return opening === whatIs ? 1.4 : 1.15;
	const isOther = jenis === "istilah" || asking.some((word) => opens(title, word));
	return opening !== whatIs && isOther ? 0.8 : 1;
}

/** The words of a query that name something; `apa itu` and its like only say what is wanted of it. */
export const subjectOf = (query: string): string => {
	const rest = query.replace(meaning, " ");
	return /[a-z0-9]{2}/i.test(rest) ? rest : query;
};

/** An election that is not the one meant goes down, the one that was named up. */
function byElection(own: string | undefined, asked: string | undefined, aktif: string): number {
	if (!own) return 1;
	if (asked) return own === asked ? 1.25 : 0.6;
	return own === aktif ? 1 : 0.78;
}

/** What a query asks for beyond its words: the active election, or the one it names; the meaning of a term. */
export function priorFor(query: string, aktif: string, kamus: Kamus): (answer: Answer) => number {
	const asked = yearIn(query);
	const wantsMeaning = subjectOf(query) !== query;
	const words = wordsIn(query).map((word) => kamus.padanan.get(word) || word);
	const opening = wantsMeaning ? whatIs : asking.filter((word) => words.indexOf(word) >= 0)[0];
	const doubts = doubt.test(query);
	const byWish = (jenis: Jenis, title: string) => {
		if (wantsMeaning && jenis === "istilah") return 1.7;
		if (doubts && jenis === "klarifikasi") return 1.3;
		return opening ? byOpening(jenis, title, opening) : 1;
	};
	return ({ jenis, y, u, i, title }) =>
		byKind[jenis] * byElection(y, asked, aktif) * byWish(jenis, title) * (u ? 1.04 : 1) * (i ? 0.75 : 1);
}
