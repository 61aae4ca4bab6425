/**
 * What is written down of a site for the build after it: by owner of files its key, and what is known of all its files
 * together; in a second file what is known of each of them, which is looked into only where somebody asks. That second file is
 * one for all sites, under a name for each: a build adds at its end what it has made, and what stays is where it was.
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
import type { Keys } from "./key.ts";
import { pageOf, type Sum, sumOf } from "./sum.ts";

/** A file: its name, its size, its digest, and of a page what it loads, where it leads, and its weight. */
type Line = [file: string, size: number, sha256: string, page?: [number[], number[], number]];

/** What is known of each file of an owner, with numbers for addresses. */
interface Block {
	readonly hrefs: readonly string[];
	readonly files: readonly Line[];
}

/** Where the block of an owner stands, and what tells that it is the one that was written. */
type Span = readonly [from: number, length: number, crc: number];

interface Entry {
	readonly key: string;
	readonly block: Span;
	/** What is known of all of it, with numbers for addresses. */
	readonly sum: Omit<Sum, "parts" | "links"> & { readonly parts: number[]; readonly links: number[] };
}

interface SiteRecord {
	/** Every address that pages name of what is not their owner's, once. */
	readonly hrefs: readonly string[];
	readonly owners: Readonly<Record<string, Entry>>;
	/** All other files of the site. */
	readonly centre: readonly string[];
}

/** The two files of a record. The first is written last, after everything else of the site. */
export interface RecordPlace {
	readonly record: string;
	readonly blocks: string;
}

/** Numbers for texts, each text once. */
class Table {
	readonly texts: string[] = [];
	readonly #numbers = new Map<string, number>();
	readonly numbersOf = (texts: readonly string[]): number[] => texts.map((text) => this.#numberOf(text));
	#numberOf(text: string): number {
		const known = this.#numbers.get(text) ?? this.texts.push(text) - 1;
		this.#numbers.set(text, known);
		return known;
	}
}
const named = (numbers: readonly number[], hrefs: readonly string[]) =>
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

/** What was written down of a site. */
export class Known {
	readonly place: RecordPlace;
	readonly #record: SiteRecord;
	readonly #files = new Map<string, SiteFacts>();

	constructor(record: SiteRecord, place: RecordPlace) {
		this.#record = record;
		this.place = place;
	}

	/** Keys by owner. */
	get keys(): Keys {
		return new Map(Object.entries(this.#record.owners).map(([owner, { key }]) => [owner, key]));
	}

	/** Files that have no owner. */
	get centre(): readonly string[] {
		return this.#record.centre;
	}

	/** What is known of each file of an owner. */
	filesOf(owner: string): SiteFacts {
		const known = this.#files.get(owner);
		if (known) return known;
		const span = this.#record.owners[owner]?.block;
		const { hrefs, files }: Block = span ? blockAt(this.place, span) : { hrefs: [], files: [] };
		const facts = new Map(files.map((line) => [line[0], factsOfLine(line, hrefs)]));
		this.#files.set(owner, facts);
		return facts;
	}

	/** Whether an owner has a file; where it has a page, what is known of all of them together tells. */
	has(owner: string, file: string): boolean {
		const page = pageOf(file);
		return page === undefined
			? this.filesOf(owner).has(file)
			: (this.#record.owners[owner]?.sum.pages.includes(page) ?? false);
	}

	sumOf(owner: string): Sum | undefined {
		const { hrefs, owners } = this.#record;
		const sum = owners[owner]?.sum;
		return sum && { ...sum, parts: named(sum.parts, hrefs), links: named(sum.links, hrefs) };
	}

	/** Those of some owners of whom all that was written down is as it was written. */
	wholeAmong(owners: readonly string[]): readonly string[] {
		return withFile(this.place.blocks, (handle) =>
			owners.filter((owner) => {
				const span = this.spanOf(owner);
				return span && bytesAt(handle, span);
			}),
		);
	}

	/** Where the block of an owner stands. */
	spanOf(owner: string): Span | undefined {
		return this.#record.owners[owner]?.block;
	}
}

/** As much of it as is asked of what stays. */
export type Noted = Pick<Known, "filesOf" | "has" | "sumOf" | "spanOf" | "place">;

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

/** A block as it was written. Where it is not, nothing that was written down counts, and the next build makes everything. */
function blockAt({ record, blocks }: RecordPlace, span: Span): Block {
	const bytes = withFile(blocks, (handle) => bytesAt(handle, span));
	if (bytes) return JSON.parse(bytes.toString());
	rmSync(record, { force: true });
	throw Object.assign(new Error(`${blocks} is not as it was written`), { code: "EIO" });
}

/** What a site is made of now: files that are known each, by owner, and owners of whom all stays as it was. */
export interface Shares {
	readonly owners: ReadonlyMap<string, SiteFacts>;
	readonly centre: readonly string[];
	readonly stay?:
		| {
				readonly owners: ReadonlySet<string>;
				readonly known: Noted | undefined;
		  }
		| undefined;
	/** Nothing may be left of what was once known: something was erased. */
	readonly isAlone?: boolean;
}

/** Writes down what a site is made of. */
export function writeRecord({ record, blocks }: RecordPlace, keys: Keys, shares: Shares): void {
	rmSync(record, { force: true });
	const table = new Table();
	const owners: Record<string, Entry> = {};
	const add = (owner: string, block: Span, { parts, links, ...sum }: Sum) => {
		owners[owner] = {
			key: keys.get(owner) ?? "",
			block,
			sum: { ...sum, parts: table.numbersOf(parts), links: table.numbersOf(links) },
		};
	};
	const made = [...shares.owners].map(
		([owner, files]) => [owner, files, Buffer.from(JSON.stringify(blockOf(files)))] as const,
	);
	const spans = layBlocks(
		blocks,
		made.map(([, , block]) => block),
		shares,
	);
	for (const [at, [owner, files]] of made.entries()) add(owner, spans.added[at] as Span, sumOf(files));
	for (const owner of shares.stay?.owners ?? []) {
		const [span, sum] = [spans.stay.get(owner), shares.stay?.known?.sumOf(owner)];
		if (span && sum) add(owner, span, sum);
	}
	const written: SiteRecord = { hrefs: table.texts, owners, centre: shares.centre };
	writeFileSync(record, JSON.stringify(written));
}

/** Room for so much more than what is still asked for. */
const most = 2;

/** Adds blocks to those that stay, which are copied only once most of what is kept is of nobody any more. */
function layBlocks(blocks: string, made: readonly Buffer[], { stay, isAlone }: Shares) {
	const { known } = stay ?? {};
	const spans = new Map([...(stay?.owners ?? [])].flatMap((owner) => pairOf(owner, known?.spanOf(owner))));
	const used = [...spans.values(), ...made].reduce((sum, block) => sum + sizeOf(block), 0);
	rmSync(blocks, { force: true });
	let end = 0;
	if (known && !isAlone && statSync(known.place.blocks).size <= most * used)
		end = share(known.place.blocks, blocks);
	else {
		const all = known && readFileSync(known.place.blocks);
		const kept = [...spans].map(([owner, [from, length, crc]]) => {
			spans.set(owner, [end, length, crc]);
			end += length;
			return all?.subarray(from, from + length) ?? Buffer.alloc(0);
		});
		writeFileSync(blocks, Buffer.concat(kept));
	}
	const added = made.map((block): Span => {
		end += block.length;
		return [end - block.length, block.length, crc32(block)];
	});
	appendFileSync(blocks, Buffer.concat(made));
	return { stay: spans, added };
}
const pairOf = (owner: string, span: Span | undefined): [string, Span][] => (span ? [[owner, span]] : []);
const sizeOf = (block: Span | Buffer) => (Buffer.isBuffer(block) ? block.length : block[1]);

/** Gives a file another name; where a file system knows no second one it is copied. Its size. */
function share(from: string, to: string): number {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
	return statSync(to).size;
}

/** What was written down of a site; nothing where it cannot be read, or an earlier program wrote it in another form. */
export function readRecord(place: RecordPlace): Known | undefined {
	try {
		const noted: SiteRecord = JSON.parse(readFileSync(place.record, "utf8"));
		const spans = Object.values(noted.owners).map(({ block }) => block);
		if (spans.some(([, , crc]) => crc === undefined)) return undefined;
		const ends = spans.map(([from, length]) => from + length);
		const end = ends.reduce((last, each) => Math.max(last, each), 0);
		return statSync(place.blocks).size >= end ? new Known(noted, place) : undefined;
	} catch {
		return undefined;
	}
}
