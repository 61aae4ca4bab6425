/**
 * What is known of each file of a site, a block an owner, in one file for all sites, under a name for each: a build adds at its
 * end what it has made, and what stays is where it was.
 */
import {
	appendFileSync,
	closeSync,
	copyFileSync,
	linkSync,
	openSync,
	readFileSync,
	readSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { crc32 } from "node:zlib";
import type { FileFacts, SiteFacts } from "./facts.ts";

/** A file: its name, its size, its digest, and of a page what it loads, where it leads, and its weight. */
type Line = [file: string, size: number, sha256: string, page?: [number[], number[], number]];

/** What is known of each file of an owner, with numbers for addresses. */
interface Block {
	readonly hrefs: readonly string[];
	readonly files: readonly Line[];
}

/** Where the block of an owner stands, and what tells that it is the one that was written. */
export type Span = readonly [from: number, length: number, crc: number];

/** Numbers for texts, each text once. */
export class Table {
	readonly texts: string[];
	readonly #numbers: Map<string, number>;

	constructor(texts: readonly string[] = []) {
		this.texts = [...texts];
		this.#numbers = new Map(texts.map((text, at) => [text, at]));
	}

	readonly numbersOf = (texts: readonly string[]): number[] => texts.map((text) => this.#numberOf(text));

	#numberOf(text: string): number {
		const known = this.#numbers.get(text) ?? this.texts.push(text) - 1;
		this.#numbers.set(text, known);
		return known;
	}
}
export const named = (numbers: readonly number[], hrefs: readonly string[]): string[] =>
	numbers.map((number) => hrefs[number] ?? "");

function blockOf(files: SiteFacts): Block {
	const table = new Table();
	const lines = [...files].map(([file, { size, sha256, page }]): Line => {
		if (!page) return [file, size, sha256];
		return [file, size, sha256, [table.numbersOf(page.parts), table.numbersOf(page.links), page.weight]];
	});
	return { hrefs: table.texts, files: lines };
}

function factsOfLine([, size, sha256, page]: Line, hrefs: readonly string[]): FileFacts {
	if (!page) return { size, sha256 };
	const [parts, links, weight] = page;
	return {
		size,
		sha256,
		page: { isCut: false, parts: named(parts, hrefs), links: named(links, hrefs), weight },
	};
}

/** The bytes of a block, where they are those that were written. */
function bytesAt(handle: number, [from, length, crc]: Span): Buffer | undefined {
	const bytes = Buffer.alloc(length);
	readSync(handle, bytes, 0, length, from);
	return crc32(bytes) === crc ? bytes : undefined;
}

function withFile<T>(file: string, read: (handle: number) => T): T {
	const handle = openSync(file, "r");
	try {
		return read(handle);
	} finally {
		closeSync(handle);
	}
}

/** Those of some blocks, by name, that are as they were written. */
export const wholeAmong = (file: string, spans: readonly (readonly [string, Span])[]): string[] =>
	withFile(file, (handle) => spans.flatMap(([name, span]) => (bytesAt(handle, span) ? [name] : [])));

/** What is known of each file of an owner; nothing where it is not as it was written. */
export function factsIn(file: string, span: Span): SiteFacts | undefined {
	const bytes = withFile(file, (handle) => bytesAt(handle, span));
	if (!bytes) return undefined;
	const { hrefs, files }: Block = JSON.parse(bytes.toString());
	return new Map(files.map((line) => [line[0], factsOfLine(line, hrefs)]));
}

/** Room for so much more than what is still asked for. */
const most = 2;

/** What a new file of blocks is made of. */
interface Laid {
	/** By owner, what is known of each file that was made. */
	readonly made: ReadonlyMap<string, SiteFacts>;
	/** By owner, where in the file before it stands what stays. */
	readonly stay: ReadonlyMap<string, Span>;
	/** The file before; without it what stays is nothing. */
	readonly before: string | undefined;
	/** Nothing else of the file before may be left. */
	readonly isAlone?: boolean | undefined;
}

/** Adds blocks to those that stay, which are copied only once most of what is kept is of nobody any more; where each stands. */
export function layBlocks(file: string, { made, stay, before, isAlone }: Laid): ReadonlyMap<string, Span> {
	const added = [...made].map(
		([owner, files]) => [owner, Buffer.from(JSON.stringify(blockOf(files)))] as const,
	);
	const lengths = [
		...[...stay.values()].map(([, length]) => length),
		...added.map(([, { length }]) => length),
	];
	const used = lengths.reduce((sum, length) => sum + length, 0);
	rmSync(file, { force: true });
	const spans = new Map(stay);
	let end = 0;
	if (before && !isAlone && statSync(before).size <= most * used) end = share(before, file);
	else {
		const all = before && readFileSync(before);
		const kept = [...spans].map(([owner, [from, length, crc]]) => {
			spans.set(owner, [end, length, crc]);
			end += length;
			return all ? all.subarray(from, from + length) : Buffer.alloc(0);
		});
		writeFileSync(file, Buffer.concat(kept));
	}
	for (const [owner, block] of added) {
		spans.set(owner, [end, block.length, crc32(block)]);
		end += block.length;
	}
	appendFileSync(file, Buffer.concat(added.map(([, block]) => block)));
	return spans;
}

/** Gives a file another name; where a file system knows no second one it is copied. Its size. */
function share(from: string, to: string): number {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
	return statSync(to).size;
}
