/** Makes an index of what pages hold. It depends on them alone, in order, and so does the name of each of its files. */
import { encode } from "cborg";
import { byText } from "../../model/kata.ts";
import { type IndexFile, type IndexWord, nameOf, type Posting, packed } from "./format.ts";
import { plain, type Reading, splitWords } from "./read.ts";
import type { Entry, Words } from "./words.ts";

/** So many places of words, about, are in one file. */
const chunkSize = 20_000;

/** What an index keeps of a page: its words as numbers, and the file that shows it once it is found. */
export interface Page {
	readonly words: Uint32Array;
	/** Weight of each word. */
	readonly weights: Uint8Array;
	/** The words of what is known of it, by name. */
	readonly known: ReadonlyMap<string, Uint32Array>;
	readonly shown: NamedFile;
}

interface NamedFile extends IndexFile {
	readonly name: string;
}

function named(folder: string, bytes: Uint8Array): NamedFile {
	const name = nameOf(bytes);
	return { name, path: `${folder}/${name}.pf_${folder}`, content: packed(bytes) };
}

/** Takes a page in; its text is no longer needed then. */
export function takeIn({ url, words: text, weights, meta, filters }: Reading, words: Words): Page {
	const shown = { url, content: text.join(" "), word_count: text.length, filters, meta, anchors: [] };
	return {
		words: words.numbersOf(text),
		weights: Uint8Array.from(weights),
		known: new Map(
			Object.entries(meta).map(([name, value]) => [name, words.numbersOf(splitWords(value))] as const),
		),
		shown: named("fragment", Buffer.from(JSON.stringify(shown))),
	};
}

/** Where a word stands on one page: differences of places, after a weight or the number of a field as a negative number. */
class Places {
	readonly page: number;
	readonly text: number[] = [];
	readonly known: number[] = [];
	#of = 0;
	#last = 0;

	constructor(page: number) {
		this.page = page;
	}

	add(list: number[], of: number, at: number): void {
		if (list.length === 0 || this.#of !== of) {
			list.push(-of - 1);
			[this.#of, this.#last] = [of, 0];
		}
		list.push(at - this.#last);
		this.#last = at;
	}
}

interface Word {
	readonly pages: Places[];
	readonly variants: Map<string, Places[]>;
}

function placesOn(page: number, { stem, variant }: Entry, all: Map<string, Word>): Places {
	const word = all.getOrInsertComputed(stem, () => ({ pages: [], variants: new Map() }));
	const pages = variant === undefined ? word.pages : word.variants.getOrInsertComputed(variant, () => []);
	const last = pages.at(-1);
	if (last?.page === page) return last;
	const places = new Places(page);
	pages.push(places);
	return places;
}

/** Every word of the pages, with where it stands. */
function collect(pages: readonly Page[], fields: readonly string[], words: Words): Map<string, Word> {
	const all = new Map<string, Word>();
	for (const [page, { words: text, weights, known }] of pages.entries()) {
		for (const [at, word] of text.entries())
			for (const entry of words.of(word)) {
				const places = placesOn(page, entry, all);
				places.add(places.text, Math.max(1, Math.floor((weights[at] ?? plain) / entry.parts)), at);
			}
		for (const [field, at, word] of knownIn(known, fields))
			for (const entry of words.of(word)) {
				const places = placesOn(page, entry, all);
				places.add(places.known, field, at);
			}
	}
	return all;
}

/** The words of what is known of a page, with the number of the field and the place in it. */
function* knownIn(known: Page["known"], fields: readonly string[]): Generator<[number, number, number]> {
	for (const [field, name] of fields.entries())
		for (const [at, word] of (known.get(name) ?? []).entries()) yield [field, at, word];
}

/** Pages by their distance from the one before. */
const encodedPages = (pages: readonly Places[]): Posting[] =>
	pages.map(({ page, text, known }, index) => [page - (pages[index - 1]?.page ?? 0), text, known]);

const sizeOf = ([, pages, variants]: IndexWord): number =>
	[pages, ...variants.map(([, own]) => own)]
		.flat()
		.reduce((sum, [, text, known]) => sum + text.length + known.length + 1, variants.length);

/** The words in order, some in each file. */
function chunked(all: Map<string, Word>): IndexWord[][] {
	const chunks: IndexWord[][] = [];
	let size = chunkSize;
	for (const [word, { pages, variants }] of [...all].sort(([a], [b]) => byText(a, b))) {
		const line: IndexWord = [
			word,
			encodedPages(pages),
			[...variants].map(([form, own]) => [form, encodedPages(own)] as const),
		];
		if (size >= chunkSize) {
			chunks.push([]);
			size = 0;
		}
		chunks.at(-1)?.push(line);
		size += sizeOf(line);
	}
	return chunks;
}

/** The files of an index, without the engine. A page without a word is not in it. */
export function packIndex(all: readonly Page[], words: Words): IndexFile[] {
	const pages = all.filter((page) => page.words.some((word) => words.of(word).length > 0));
	const fields = [...new Set(pages.flatMap(({ known }) => [...known.keys()]))].sort();
	const chunks = chunked(collect(pages, fields, words)).map((chunk) => ({
		file: named("index", encode([chunk])),
		from: chunk[0]?.[0] ?? "",
		to: chunk.at(-1)?.[0] ?? "",
	}));
	const table = encode([
		words.version,
		pages.map(({ shown, words: { length } }) => [shown.name, length]),
		chunks.map(({ from, to, file }) => [from, to, file.name]),
		[],
		[],
		fields,
	]);
	const own = nameOf(table);
	return [
		...pages.map(({ shown }) => shown),
		...chunks.map(({ file }) => file),
		{ path: `pagefind.${own}.pf_meta`, content: packed(table) },
		words.entry(own, pages.length),
	];
}
