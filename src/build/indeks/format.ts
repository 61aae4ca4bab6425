/** The files of an index, as Pagefind's engine reads them: gzip around a signature and CBOR, or JSON for a page's text. */
import { hash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode } from "cborg";

/** A file of an index, by its path inside it. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

const signature = "pagefind_dcd";

/** Where a word stands in a page: its number after the page before, places in the text, places in what is known of it. */
export type Posting = readonly [page: number, places: readonly number[], known: readonly number[]];
/** A word with the pages it is on, and with those that write it with accents. */
export type IndexWord = readonly [
	word: string,
	pages: readonly Posting[],
	variants: readonly (readonly [form: string, pages: readonly Posting[]])[],
];

function decoded({ path, content }: IndexFile): unknown {
	const bytes = gunzipSync(content);
	if (bytes.toString("latin1", 0, signature.length) !== signature)
		throw new Error(`${path} is no file of a Pagefind index`);
	return decode(bytes.subarray(signature.length));
}

/** The words that a file of an index holds. */
export const wordsOfFile = (file: IndexFile): readonly IndexWord[] => (decoded(file) as [IndexWord[]])[0];

/** The pages an index has: the name of the file that shows each, and how many words are in it. */
export const pagesOfFile = (file: IndexFile): readonly (readonly [name: string, words: number])[] =>
	(decoded(file) as [string, [string, number][]])[1];

/** The name of a file that holds this, as long as no two files of an index are called alike. */
export const nameOf = (bytes: Uint8Array): string => `id_${hash("sha256", bytes).slice(0, 10)}`;

/** Most files are a page's text: to make ready the memory of a long one takes longer than to compress it, and all of it is kept. */
const short = { windowBits: 13, memLevel: 7, chunkSize: 4096 };

export function packed(bytes: Uint8Array): Uint8Array {
	const signed = Buffer.concat([Buffer.from(signature), bytes]);
	return gzipSync(signed, signed.length < 2 ** short.windowBits ? short : {});
}
