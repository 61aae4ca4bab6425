/** Where words stand: a column for each thing that is known of a place, so that nothing is made for a single word. */
import type { Cbor } from "./cbor.ts";
import type { Page } from "./pack.ts";
import { plain } from "./read.ts";
import type { Words } from "./words.ts";

const none = new Uint32Array();

/** One of the index's words. */
export interface Line {
	readonly stem: string;
	/** As it is, and as it is written with accents; each by its number in this index. The first may be missing. */
	readonly plain: number | undefined;
	readonly variants: readonly number[];
}

/** Memory that one index after the other is made in: to make it ready anew would take longer than to fill it. */
const memory = new Map<string, Int32Array>();
function column(name: string, length: number): Int32Array {
	const there = memory.get(name);
	if (there && there.length >= length) return there;
	const made = new Int32Array(2 * length);
	memory.set(name, made);
	return made;
}

/** The places of one index. It is written before the next is made. */
export class Places {
	readonly #words: Words;
	readonly #page: Int32Array;
	/** Place in the text, or in what is known of the page. */
	readonly #at: Int32Array;
	/** What holds there: its weight, or the field of what is known, as `signOf` says it. */
	readonly #of: Int32Array;
	/** Forms of this index as they are met, by their number among all. */
	readonly #forms: number[] = [];
	/** Places by form, in the order of the text, and where those of each form end. */
	readonly #byForm: Int32Array;
	readonly #ends: number[] = [];

	constructor(pages: readonly Page[], fields: readonly string[], words: Words) {
		this.#words = words;
		const total = countOf(pages, words);
		this.#page = column("page", total);
		this.#at = column("at", total);
		this.#of = column("of", total);
		this.#byForm = column("by form", total);
		this.#order(this.#note(pages, fields, column("form", total)).subarray(0, total));
	}

	/** Notes every place; `forms` are filled with the number of the form at each. */
	#note(pages: readonly Page[], fields: readonly string[], forms: Int32Array): Int32Array {
		/** Numbers of forms in this index, from 1. */
		const numbers = column("number", this.#words.forms.length);
		let last = 0;
		const add = (page: number, list: Uint32Array, of: (at: number, parts: number) => number) => {
			for (let at = 0; at < list.length; at++)
				for (const { form, parts } of this.#words.of(list[at] ?? 0)) {
					const number = numbers[form] || this.#forms.push(form);
					numbers[form] = number;
					forms[last] = number - 1;
					this.#page[last] = page;
					this.#at[last] = at;
					this.#of[last++] = of(at, parts);
				}
		};
		for (const [page, { words, weights, known }] of pages.entries()) {
			add(page, words, (at, parts) => Math.max(1, Math.floor((weights[at] ?? plain) / parts)));
			for (const [field, name] of fields.entries()) add(page, known.get(name) ?? none, () => signOf(field));
		}
		for (const form of this.#forms) numbers[form] = 0;
		return forms;
	}

	/** Puts the places of each form together. */
	#order(forms: Int32Array): void {
		const next = new Array<number>(this.#forms.length).fill(0);
		for (const form of forms) next[form] = (next[form] ?? 0) + 1;
		let end = 0;
		for (const [form, count] of next.entries()) {
			next[form] = end;
			end += count;
			this.#ends.push(end);
		}
		for (let place = 0; place < forms.length; place++) {
			const form = forms[place] ?? 0;
			const to = next[form] ?? 0;
			this.#byForm[to] = place;
			next[form] = to + 1;
		}
	}

	/** The index's words in order. */
	lines(): Line[] {
		const { forms } = this.#words;
		const order = (number: number) => forms[this.#forms[number] ?? 0]?.order ?? 0;
		const lines: { stem: string; plain: number | undefined; variants: number[] }[] = [];
		for (const number of [...this.#forms.keys()].sort((a, b) => order(a) - order(b))) {
			const { stem = "", variant } = forms[this.#forms[number] ?? 0] ?? {};
			const last = lines.at(-1);
			if (variant === undefined) lines.push({ stem, plain: number, variants: [] });
			else if (last?.stem === stem) last.variants.push(number);
			else lines.push({ stem, plain: undefined, variants: [number] });
		}
		return lines;
	}

	/** Writes a word with all its places; how many numbers that were, about. */
	write({ stem, plain, variants }: Line, to: Cbor): number {
		to.list(3);
		to.text(stem);
		let size = variants.length;
		if (plain === undefined) to.list(0);
		else size += this.#writePages(plain, to);
		to.list(variants.length);
		for (const number of variants) {
			to.list(2);
			to.text(this.#words.forms[this.#forms[number] ?? 0]?.variant ?? "");
			size += this.#writePages(number, to);
		}
		return size;
	}

	/** Where in a stretch of places another page or another sign begins; at its end if nowhere. */
	#nextPage(at: number, end: number): number {
		const page = this.#page[this.#byForm[at] ?? 0];
		let next = at + 1;
		while (next < end && this.#page[this.#byForm[next] ?? 0] === page) next++;
		return next;
	}
	#nextSign(at: number, end: number): number {
		const of = this.#of[this.#byForm[at] ?? 0];
		let next = at + 1;
		while (next < end && this.#of[this.#byForm[next] ?? 0] === of) next++;
		return next;
	}

	/** The pages of a form, by their distance from the one before. */
	#writePages(number: number, to: Cbor): number {
		const [start, end] = [this.#ends[number - 1] ?? 0, this.#ends[number] ?? 0];
		let size = 0;
		for (let at = start; at < end; at = this.#nextPage(at, end)) size++;
		to.list(size);
		let page = 0;
		for (let at = start; at < end; ) {
			const next = this.#nextPage(at, end);
			const now = this.#page[this.#byForm[at] ?? 0] ?? 0;
			let known = at;
			while (known < next && (this.#of[this.#byForm[known] ?? 0] ?? 0) >= 0) known++;
			to.list(3);
			to.number(now - page);
			size += this.#writePlaces(at, known, to) + this.#writePlaces(known, next, to);
			[page, at] = [now, next];
		}
		return size;
	}

	/** Places by their distance from the one before, behind a sign for those of which the same holds. */
	#writePlaces(start: number, end: number, to: Cbor): number {
		let length = end - start;
		for (let at = start; at < end; at = this.#nextSign(at, end)) length++;
		to.list(length);
		for (let at = start; at < end; ) {
			const next = this.#nextSign(at, end);
			const of = this.#of[this.#byForm[at] ?? 0] ?? 0;
			to.number(of < 0 ? of : signOf(of));
			let last = 0;
			for (; at < next; at++) {
				const place = this.#at[this.#byForm[at] ?? 0] ?? 0;
				to.number(place - last);
				last = place;
			}
		}
		return length;
	}
}

/** A weight or the number of a field, as a negative number. */
const signOf = (of: number) => -of - 1;

/** How many places there are in all. */
function countOf(pages: readonly Page[], words: Words): number {
	let count = 0;
	for (const { words: text, known } of pages)
		for (const list of [text, ...known.values()]) for (const word of list) count += words.of(word).length;
	return count;
}
