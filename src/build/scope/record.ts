/**
 * What is written down of a site for the build after it: by owner of files its key, and what is known of all its files
 * together; in a second file what is known of each of them, which is looked into only where somebody asks.
 */
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import type { FileFacts, SiteFacts } from "./facts.ts";
import type { Keys } from "./key.ts";
import { type Sum, sumOf } from "./sum.ts";

/** A file: its name, its size, its digest, and of a page what it loads, where it leads, and its weight. */
type Line = [file: string, size: number, sha256: string, page?: [number[], number[], number]];

/** What is known of each file of an owner, with numbers for addresses. */
interface Block {
	readonly hrefs: readonly string[];
	readonly files: readonly Line[];
}

/** Where the block of an owner stands. */
type Span = readonly [from: number, length: number];

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
	/** Digest of the second file. */
	readonly blocks: string;
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
	readonly #record: SiteRecord;
	readonly #blocks: Buffer;
	readonly #files = new Map<string, SiteFacts>();

	constructor(record: SiteRecord, blocks: Buffer) {
		this.#record = record;
		this.#blocks = blocks;
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
		const { hrefs, files }: Block = JSON.parse(this.blockOf(owner)?.toString() ?? '{"hrefs":[],"files":[]}');
		const facts = new Map(files.map((line) => [line[0], factsOfLine(line, hrefs)]));
		this.#files.set(owner, facts);
		return facts;
	}

	sumOf(owner: string): Sum | undefined {
		const { hrefs, owners } = this.#record;
		const sum = owners[owner]?.sum;
		return sum && { ...sum, parts: named(sum.parts, hrefs), links: named(sum.links, hrefs) };
	}

	/** The block of an owner, as it stands. */
	blockOf(owner: string): Buffer | undefined {
		const [from, length] = this.#record.owners[owner]?.block ?? [];
		return from === undefined || length === undefined
			? undefined
			: this.#blocks.subarray(from, from + length);
	}
}

/** What a site is made of now: files that are known each, by owner, and owners of whom all stays as it was. */
export interface Shares {
	readonly owners: ReadonlyMap<string, SiteFacts>;
	readonly centre: readonly string[];
	readonly stay?:
		| {
				readonly owners: ReadonlySet<string>;
				readonly known: Pick<Known, "blockOf" | "sumOf"> | undefined;
		  }
		| undefined;
}

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Writes down what a site is made of. */
export function writeRecord({ record, blocks }: RecordPlace, keys: Keys, shares: Shares): void {
	const table = new Table();
	const list: Buffer[] = [];
	const owners: Record<string, Entry> = {};
	let at = 0;
	const add = (owner: string, block: Buffer, { parts, links, ...sum }: Sum) => {
		list.push(block);
		owners[owner] = {
			key: keys.get(owner) ?? "",
			block: [at, block.length],
			sum: { ...sum, parts: table.numbersOf(parts), links: table.numbersOf(links) },
		};
		at += block.length;
	};
	for (const [owner, files] of shares.owners)
		add(owner, Buffer.from(JSON.stringify(blockOf(files))), sumOf(files));
	for (const owner of shares.stay?.owners ?? []) {
		const [block, sum] = [shares.stay?.known?.blockOf(owner), shares.stay?.known?.sumOf(owner)];
		if (block && sum) add(owner, block, sum);
	}
	const bytes = Buffer.concat(list);
	const { centre } = shares;
	rmSync(record, { force: true });
	writeFileSync(blocks, bytes);
	const written: SiteRecord = { hrefs: table.texts, owners, centre, blocks: digest(bytes) };
	writeFileSync(record, JSON.stringify(written));
}

/** What was written down of a site; nothing where it cannot be read to the last byte. */
export function readRecord({ record, blocks }: RecordPlace): Known | undefined {
	try {
		const noted: SiteRecord = JSON.parse(readFileSync(record, "utf8"));
		const bytes = readFileSync(blocks);
		return noted.blocks === digest(bytes) ? new Known(noted, bytes) : undefined;
	} catch {
		return undefined;
	}
}
