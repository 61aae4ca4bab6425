/**
 * What a page holds for the search: its text word by word, what each word weighs, its title. It is what Pagefind would
 * read of it, as the test beside this file holds; read here it costs a fifth.
 */

import { nameless, signAt, type Tag, voids } from "./tag.ts";

/** A page, or a term of the glossary, as it goes into an index. */
export interface Reading {
	readonly url: string;
	readonly words: readonly string[];
	/** Weight of each word. */
	readonly weights: readonly number[];
	/** Its title, and what else is known of it, by name. */
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Weight of a word of running text. */
export const plain = 24;
/** A word of a heading weighs so many times as much, but no more than ten times. */
const headings: Readonly<Record<string, number>> = { h1: 7, h2: 6, h3: 5, h4: 4, h5: 3, h6: 2 };

/** A name, and the attribute its value is in: `kata[data-kata]`. */
const named = /([^\s,[\]]+)(?:\[([^\]]+)\])?/g;
/** Most elements name nothing. */
const namedIn = (text: string | undefined) => text?.matchAll(named) ?? [];
/** What a sentence ends with that lacks its full stop. */
const unended = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}'")$*]$/u;

/** Around the text of a heading; no text of a page has these signs. */
const begin = "\u0001";
const end = "\u0002";

interface Element {
	readonly tag: Tag;
	readonly parent: Element | undefined;
	readonly isSilent: boolean;
	/** Which of the pieces of the text is its first. */
	readonly from: number;
}

function isWithin(element: Element | undefined, selector: string): boolean {
	for (let one = element; one; one = one.parent) if (one.tag.selectors.includes(selector)) return true;
	return false;
}

const entities: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: "\u00a0",
};
const decoded = (text: string): string =>
	text.includes("&")
		? text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) =>
				name
					? (entities[name] ?? whole)
					: String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
			)
		: text;

const blank = /\p{White_Space}/u;
/** Blanks beyond those of a keyboard, and so seldom that they are looked for by themselves. */
const others: readonly boolean[] = Array.from({ length: 0x10000 }, (_, code) =>
	blank.test(String.fromCharCode(code)),
);

/** The words of a text, as they stand there. Ten times as fast as to split it. */
export function splitWords(text = ""): string[] {
	const words: string[] = [];
	let from = -1;
	for (let at = 0; at < text.length; at++)
		if (others[text.charCodeAt(at)]) {
			if (from >= 0) words.push(text.slice(from, at));
			from = -1;
		} else if (from < 0) from = at;
	if (from >= 0) words.push(text.slice(from));
	return words;
}

const marks = new RegExp(`${begin}\\S*|${end}`, "g");
/** Running text; a blank that does not break stays one. */
const running = (text: string): string =>
	decoded(text.replace(marks, " "))
		.trim()
		.replace(/[\n\r]+/g, " ")
		.replace(/\s{2,}/g, " ");

/** The text with the weight of each word. */
function weighed(text: string): Pick<Reading, "words" | "weights"> {
	const words: string[] = [];
	const weights: number[] = [];
	const around = [plain];
	for (const word of splitWords(decoded(text)))
		if (word.startsWith(begin))
			// A heading inside a heading is of the outer one.
			around.push(around.length > 1 ? (around.at(-1) ?? plain) : plain * (headings[word.slice(1)] ?? 1));
		else if (word === end) around.pop();
		else {
			words.push(word);
			weights.push(around.at(-1) ?? plain);
		}
	return { words, weights };
}

/** The text of a page as it is read on, piece by piece; that of an element is what came since it began. */
class Text {
	readonly #pieces: string[] = [];

	get length(): number {
		return this.#pieces.length;
	}

	add(piece: string): void {
		if (piece) this.#pieces.push(piece);
	}

	/** Begins an element; where it ends a sentence, with a blank before what it holds. */
	begin({ isBlock, name }: Tag): void {
		if (isBlock) this.#pieces.push(headings[name] ? ` ${begin}${name}  ` : " ");
	}

	/** Ends an element, as it goes into the one around it. */
	end({ tag: { isBlock, name }, from, isSilent }: Element): void {
		if (isSilent) this.#pieces.length = from;
		else if (isBlock) {
			const last = this.#pieces.length > from + 1 ? (this.#pieces.at(-1) ?? "") : "";
			// Two units: the last sign may be of a pair.
			const stop = unended.test(last.slice(-2)) ? ". " : " ";
			this.#pieces.push(headings[name] ? `${stop} ${end} ` : stop);
		}
	}

	/** What an element holds so far. */
	of({ tag: { isBlock }, from }: Element): string {
		return this.#pieces.slice(isBlock ? from + 1 : from).join("");
	}
}

/** What an element that is whole says of its page. */
function tell(element: Element, text: Text, meta: Map<string, string>): void {
	const { name: tag, attributes } = element.tag;
	for (const [, name = "", from] of namedIn(attributes.get("data-pagefind-meta")))
		meta.set(name, running(from ? (attributes.get(from) ?? "") : text.of(element)));
	if (tag === "h1" && !meta.has("title")) {
		const title = text.of(element);
		if (title.trim()) meta.set("title", running(title));
	}
	if (tag !== "img" || meta.has("image") || !meta.has("title")) return;
	meta.set("image", attributes.get("src") ?? "");
	meta.set("image_alt", attributes.get("alt") ?? "");
}

/** What a page's `<main>` holds. */
export function readPage(url: string, main: string): Reading {
	const meta = new Map<string, string>();
	const text = new Text();
	let filters: Reading["filters"] = {};
	let current: Element = { tag: nameless, parent: undefined, isSilent: false, from: 0 };
	const leave = (element: Element) => {
		tell(element, text, meta);
		current = element.parent ?? current;
		text.end(element);
	};
	const enter = (tag: Tag) => {
		const { name, attributes, silentIn } = tag;
		if (name === "br" || (attributes.has("id") && !attributes.has("data-pagefind-ignore"))) text.add(" ");
		const isSilent = tag.isSilent || silentIn.some((outer) => isWithin(current, outer));
		const element = { tag, parent: current, isSilent, from: text.length };
		if (voids.has(name)) tell(element, text, meta);
		else {
			current = element;
			text.begin(tag);
		}
		for (const [, key = "", from = ""] of namedIn(attributes.get("data-pagefind-filter")))
			filters = { ...filters, [key]: [decoded(attributes.get(from) ?? "")] };
	};
	let read = 0;
	for (let at = main.indexOf("<"); at >= 0; ) {
		const sign = signAt(main, at);
		if (sign) {
			text.add(main.slice(read, at));
			read = sign.to;
		}
		at = main.indexOf("<", sign?.to ?? at + 1);
		const tag = sign?.tag;
		if (!tag) continue;
		if (!tag.isEnd) enter(tag);
		else if (isWithin(current, tag.name)) {
			while (current.tag.name !== tag.name) leave(current);
			leave(current);
		}
	}
	return { url, ...weighed(text.of(current)), meta: Object.fromEntries(meta), filters };
}

/** A text that is found by itself. */
export function readText(url: string, title: string, text: string, filters: Reading["filters"]): Reading {
	const words = splitWords(text);
	return { url, words, weights: words.map(() => plain), meta: { title }, filters };
}
