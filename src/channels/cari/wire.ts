/** How what the search knows is sent: lists of short rows, by kind. Both ends of the wire read this file. */
import type { KamusText } from "../../text/search/kamus.ts";
import type { Domain } from "../../urls/domain.ts";
import type { Jenis } from "../../words/jenis.ts";

/** What only some kinds say; short names, because there are hundreds. */
export interface Extra {
	/** Election it belongs to. */
	readonly y?: string;
	/** Dates of a stage in words, and as the live label reads them. */
	readonly d?: string;
	readonly m?: readonly [mulai?: string, selesai?: string, tetap?: string, tutup?: string];
	/** Status that stays true, where nothing is live. */
	readonly s?: string;
	/** Verdict of a fact-check with its sign; the claim is quoted at the end of its text. */
	readonly p?: string;
	/** Long form of an abbreviation. */
	readonly l?: string;
	/** Name of the KIM that says it. */
	readonly n?: string;
	/** Where a KIM is reached. */
	readonly c?: string;
	/** Counts a little more among its like. */
	readonly u?: 1;
	/** Leads on to answers and is none. */
	readonly i?: 1;
}

/**
 * Address below that of its kind, title, words of residents with `;` between, what only some kinds say, text, other
 * words. What is empty at its end is not sent, and 0 stands for what is empty inside.
 */
export type Row = readonly [
	address: string,
	title: string,
	kata: string,
	extra?: Extra | 0,
	text?: string | 0,
	more?: string | 0,
];

/** A row without what is empty at its end. */
export function toRow(...[address, title, kata, ...rest]: Row): Row {
	const last = rest.findLastIndex(Boolean);
	return [address, title, kata, ...rest.slice(0, last + 1).map((value) => value || 0)] as unknown as Row;
}

/** Texts of the portal's answers that travel together. */
const textsPerFile = 12;

/** Where the text of a row lies: the file, and the place in it. `from` is its kind, or the file in which it came. */
export const textAt = (from: string, at: number): readonly [file: string, at: number] => [
	`${from}-${Math.floor(at / textsPerFile)}`,
	at % textsPerFile,
];

export type Rows = Partial<Record<Jenis, readonly Row[]>>;

/** A file that follows for a word: pages of KIM that have it, what residents ask the portal with it, and what it means. */
export interface Part {
	readonly isi: Rows;
	/** Of which list of the portal's answers, and each word with the places of its answers in it, base 36. */
	readonly tanya?: readonly [daftar: string, words: string];
	/** Spellings with what is meant by each, as in a `KamusText`. */
	readonly ejaan?: string;
}

/** The portal's own: `/cari/isi.json`. */
export interface PortalFile extends KamusText {
	/** The active election. */
	readonly aktif: string;
	/** Other elections, whose stages follow when their year is asked for. */
	readonly lain: readonly string[];
	/** Parts over which what KIM wrote is spread, and what residents ask. */
	readonly bagian: number;
	/** Names the list of answers: places in another one are others. */
	readonly daftar: string;
	/** Set where a KIM is searched on a domain of its own. */
	readonly domain?: Domain | undefined;
	readonly isi: Rows;
}

/** The file in which the stages of an election follow. */
export const othersIn = (pemilihan: string): string => `tahapan-${pemilihan}`;

/** What comes before an address of a kind, and after it. */
const frames: Readonly<Record<Jenis, readonly [before: string, after: string]>> = {
	tahapan: ["/tahapan/", "/"],
	faq: ["/faq/", "/"],
	klarifikasi: ["/klarifikasi/", "/"],
	istilah: ["/istilah/#", ""],
	halaman: ["/", "/"],
	kim: ["/kim/", "/"],
	kabar: ["/kim/", "/"],
	agenda: ["/kim/", ""],
};

/** What a title is called in an address, most of the time. */
const nameOf = (title: string): string =>
	title
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");

/** A title as it is sent: a small letter packs better than a capital; a space keeps one that begins so. */
export const sentTitle = (title: string): string =>
	/^[a-z]/.test(title) ? ` ${title}` : title.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase());

/** The title that was sent. */
export const titleOf = (sent: string): string => (sent.slice(0, 1).toUpperCase() + sent.slice(1)).trim();

/** An address as it is sent: one that follows from the title not at all, one that is not of its kind whole. */
export function shorten(jenis: Jenis, address: string, title: string): string {
	const [before, after] = frames[jenis];
	const inner = address.slice(before.length, address.length - after.length);
	if (inner === nameOf(title)) return "";
	return inner && before + inner + after === address && !inner.startsWith("/") ? inner : address;
}

/** The address of a row. */
export function addressOf(jenis: Jenis, short: string, title: string): string {
	if (short.startsWith("/")) return short;
	const [before, after] = frames[jenis];
	return before + (short || nameOf(title)) + after;
}

/** Words with their places as they are sent. */
export const toldText = (told: Iterable<readonly [string, readonly number[]]>): string =>
	[...told]
		.map(([word, places]) => [word, ...places.map((at) => at.toString(36))].join(" "))
		.sort()
		.join(";");

/** The words that were sent, each with its places. */
export const toldIn = (text: string): [word: string, places: number[]][] =>
	text.split(";").map((one) => {
		const [word = "", ...places] = one.split(" ");
		return [word, places.map((at) => Number.parseInt(at, 36))];
	});
