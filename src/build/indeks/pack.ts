/** Makes an index of what pages hold. It depends on them alone, in order, and so does the name of each of its files. */
import { Cbor } from "./cbor.ts";
import { type IndexFile, nameOf, packed } from "./format.ts";
import { Places } from "./places.ts";
import { type Reading, splitWords } from "./read.ts";
import type { Words } from "./words.ts";

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
		weights: new Uint8Array(weights),
		known: new Map(
			Object.entries(meta).map(([name, value]) => [name, words.numbersOf(splitWords(value))] as const),
		),
		shown: named("fragment", Buffer.from(JSON.stringify(shown))),
	};
}

/** Files of an index with the words from one to another. */
interface Chunk {
	readonly from: string;
	readonly to: string;
	readonly file: NamedFile;
}

/** The words in order, some in each file. */
function chunksOf(pages: readonly Page[], fields: readonly string[], words: Words): Chunk[] {
	const places = new Places(pages, fields, words);
	const chunks: Chunk[] = [];
	const [head, body] = [new Cbor(), new Cbor()];
	let [size, from, to, count] = [0, "", "", 0];
	const close = () => {
		head.list(1);
		head.list(count);
		chunks.push({ from, to, file: named("index", Buffer.concat([head.take(), body.take()])) });
		[size, count] = [0, 0];
	};
	for (const line of places.lines()) {
		if (size >= chunkSize) close();
		to = line.stem;
		if (count++ === 0) from = to;
		size += places.write(line, body);
	}
	if (count > 0) close();
	return chunks;
}

/** What leads to the files of an index. */
function tableOf(
	version: string,
	pages: readonly Page[],
	chunks: readonly Chunk[],
	fields: readonly string[],
): Buffer {
	const table = new Cbor();
	table.list(6);
	table.text(version);
	table.list(pages.length);
	for (const { shown, words } of pages) {
		table.list(2);
		table.text(shown.name);
		table.number(words.length);
	}
	table.list(chunks.length);
	for (const { from, to, file } of chunks) table.texts([from, to, file.name]);
	table.list(0);
	table.list(0);
	table.texts(fields);
	return table.take();
}

/** The files of an index, without the engine. A page without a word is not in it. */
export function packIndex(all: readonly Page[], words: Words): IndexFile[] {
	const pages = all.filter((page) => page.words.some((word) => words.of(word).length > 0));
	const fields = [...new Set(pages.flatMap(({ known }) => [...known.keys()]))].sort();
	const chunks = chunksOf(pages, fields, words);
	const table = tableOf(words.version, pages, chunks, fields);
	const own = nameOf(table);
	return [
		...pages.map(({ shown }) => shown),
		...chunks.map(({ file }) => file),
		{ path: `pagefind.${own}.pf_meta`, content: packed(table) },
		words.entry(own, pages.length),
	];
}
