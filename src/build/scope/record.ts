/**
 * What is written down of a site for the build after it: by owner of files its key, and what is known of all its files
 * together; in a second file (`block.ts`) what is known of each of them, which is looked into only where somebody asks. An owner
 * has one line, and of a line only its beginning is read before somebody asks for the rest: a country has thousands of them,
 * and a build has to do with few.
 */
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { factsIn, layBlocks, named, type Span, Table, wholeAmong } from "./block.ts";
import type { SiteFacts } from "./facts.ts";
import type { Keys } from "./key.ts";
import { pageOf, type Sum, sumOf } from "./sum.ts";

/** Name under which files stand that have no owner. */
export const nobody = "";

/** What is known of an owner's files together, but for addresses. */
type Head = Omit<Sum, "pages" | "folders" | "parts" | "links">;

/** A line of the record. */
interface Line {
	readonly key: string;
	readonly block: Span;
	readonly head: Head;
	/** Its pages, and the folders of its files, as JSON. */
	readonly pages: string;
	readonly folders: string;
	/** What its pages load and where they lead, as JSON: numbers of the addresses in the first line of the record. */
	readonly asked: string;
}

type Asked = "parts" | "links";

/** The files of a record. The first is written last, after everything else of the site. */
export interface RecordPlace {
	readonly record: string;
	readonly blocks: string;
	/** As old as the last look at each file of the site. */
	readonly looked: string;
}

/** What was written down of a site. */
export class Known {
	readonly place: RecordPlace;
	readonly #lines: ReadonlyMap<string, Line>;
	readonly #addresses: string;
	#hrefs: readonly string[] | undefined;
	readonly #files = new Map<string, SiteFacts>();
	readonly #pages = new Map<string, readonly string[]>();

	constructor(place: RecordPlace, addresses: string, lines: ReadonlyMap<string, Line>) {
		this.place = place;
		this.#addresses = addresses;
		this.#lines = lines;
	}

	/** Keys by owner. */
	get keys(): Keys {
		return new Map([...this.#lines].flatMap(([owner, { key }]) => (owner === nobody ? [] : [[owner, key]])));
	}

	/** Every address that pages name of what is not their owner's, by number. */
	get hrefs(): readonly string[] {
		this.#hrefs ??= JSON.parse(this.#addresses) as string[];
		return this.#hrefs;
	}

	/** Whether somebody had files there. */
	isOwner(id: string): boolean {
		return this.#lines.has(id);
	}

	lineOf(owner: string): Line | undefined {
		return this.#lines.get(owner);
	}

	/** What is known of each file of an owner. Where it is not as it was written, nothing counts, and the next build makes everything. */
	filesOf(owner: string): SiteFacts {
		const span = this.#lines.get(owner)?.block;
		const facts = this.#files.get(owner) ?? (span ? factsIn(this.place.blocks, span) : new Map());
		if (!facts) {
			rmSync(this.place.record, { force: true });
			throw Object.assign(new Error(`${this.place.blocks} is not as it was written`), { code: "EIO" });
		}
		this.#files.set(owner, facts);
		return facts;
	}

	/** Whether an owner has a file; where it has a page, what is known of all of them together tells. */
	has(owner: string, file: string): boolean {
		const page = pageOf(file);
		return page === undefined ? this.filesOf(owner).has(file) : this.#pagesOf(owner).includes(page);
	}

	#pagesOf(owner: string): readonly string[] {
		const pages = this.#pages.get(owner) ?? (JSON.parse(this.#lines.get(owner)?.pages ?? "[]") as string[]);
		this.#pages.set(owner, pages);
		return pages;
	}

	#foldersOf(owner: string): readonly string[] {
		return JSON.parse(this.#lines.get(owner)?.folders ?? "[]");
	}

	/** Folders of the site that were there when it was written down, but for those in which files of many owners lie. */
	get folders(): readonly string[] {
		return [...this.#lines.keys()].flatMap((owner) => this.#foldersOf(owner));
	}

	#askedBy(owner: string): Record<Asked, number[]> {
		const [parts, links] = JSON.parse(this.#lines.get(owner)?.asked ?? "[[],[]]") as [number[], number[]];
		return { parts, links };
	}

	/** What is known of all files of an owner together; what takes time is read when it is asked for. */
	sumOf(owner: string): Sum | undefined {
		const line = this.#lines.get(owner);
		if (!line) return undefined;
		const [pages, folders] = [() => this.#pagesOf(owner), () => this.#foldersOf(owner)];
		const hrefs = (asked: Asked) => named(this.#askedBy(owner)[asked], this.hrefs);
		return {
			...line.head,
			get pages() {
				return pages();
			},
			get folders() {
				return folders();
			},
			get parts() {
				return hrefs("parts");
			},
			get links() {
				return hrefs("links");
			},
		};
	}

	/** Those of some owners whose pages ask for something that does not answer. */
	lacking(owners: Iterable<string>, asked: Asked, answers: (href: string) => boolean): string[] {
		const known: (boolean | undefined)[] = [];
		const isThere = (number: number): boolean => {
			known[number] ??= answers(this.hrefs[number] ?? "");
			return known[number];
		};
		return [...owners].filter((owner) => !this.#askedBy(owner)[asked].every(isThere));
	}

	/** Those of some owners of whom all that was written down is as it was written. */
	wholeAmong(owners: readonly string[]): readonly string[] {
		const spans = owners.flatMap((owner) => {
			const span = this.#lines.get(owner)?.block;
			return span ? [[owner, span] as const] : [];
		});
		return wholeAmong(this.place.blocks, spans);
	}
}

/** As much of it as is asked of what stays. */
export type Noted = Pick<Known, "filesOf" | "has" | "sumOf" | "lacking" | "lineOf" | "hrefs" | "place">;

/** What a site is made of now: files that are known each, by owner, and owners of whom all stays as it was. */
export interface Shares {
	readonly owners: ReadonlyMap<string, SiteFacts>;
	readonly stay?:
		| {
				readonly owners: ReadonlySet<string>;
				readonly known: Noted | undefined;
		  }
		| undefined;
	/** Nothing may be left of what was once known: something was erased. */
	readonly isAlone?: boolean;
	/** When what stays was looked at, file by file, in milliseconds. */
	readonly lookedAt?: number | undefined;
}

/** Notes when each file of a site was looked at, in milliseconds. */
export function noteLook({ looked }: RecordPlace, at: number): void {
	writeFileSync(looked, "");
	utimesSync(looked, at / 1000, at / 1000);
}

/** Writes down what a site is made of. */
export function writeRecord(place: RecordPlace, keys: Keys, shares: Shares): void {
	const { record, blocks } = place;
	const { owners, stay, isAlone, lookedAt = Date.now() } = shares;
	rmSync(record, { force: true });
	const staying = [...(stay?.owners ?? [])].flatMap((owner) => {
		const line = stay?.known?.lineOf(owner);
		return line ? [[owner, line] as const] : [];
	});
	const spans = layBlocks(blocks, {
		made: owners,
		stay: new Map(staying.map(([owner, { block }]) => [owner, block])),
		before: stay?.known?.place.blocks,
		isAlone,
	});
	const isShared = staying.length > 0 && !isAlone;
	const table = new Table(isShared ? stay?.known?.hrefs : []);
	const lineOf = (sum: Sum): Omit<Line, "key" | "block"> => {
		const { pages, folders, parts, links, ...head } = sum;
		const asked = [parts, links].map(table.numbersOf);
		const [ofPages, ofFolders, ofAsked] = [pages, folders, asked].map((list) => JSON.stringify(list));
		return { head, pages: ofPages ?? "", folders: ofFolders ?? "", asked: ofAsked ?? "" };
	};
	const made = [...owners].map(([owner, files]) => [owner, lineOf(sumOf(files))] as const);
	// Where nothing may be left of what was known, neither may an address that nobody names any more.
	const kept = staying.map(([owner, line]) => {
		const sum = isShared ? undefined : stay?.known?.sumOf(owner);
		return [owner, sum ? lineOf(sum) : line] as const;
	});
	const lines = [...made, ...kept].map(([owner, { head, pages, folders, asked }]) => {
		const start = JSON.stringify([keys.get(owner) ?? "", spans.get(owner), head]);
		return [owner, start, pages, folders, asked].join("\t");
	});
	noteLook(place, lookedAt);
	writeFileSync(record, [JSON.stringify(table.texts), ...lines, ""].join("\n"));
}

/** What was written down of a site; nothing where it cannot be read, or an earlier program wrote it in another form. */
export function readRecord(place: RecordPlace): Known | undefined {
	try {
		const [addresses = "", ...lines] = readFileSync(place.record, "utf8").split("\n");
		// Whole to its last line.
		if (!addresses.startsWith("[") || lines.pop() !== "") return undefined;
		const owners = new Map(
			lines.map((line): [string, Line] => {
				const [owner = "", start = "", pages = "", folders = "", asked = ""] = line.split("\t");
				const [key, block, head] = JSON.parse(start) as [string, Span, Head];
				return [owner, { key, block, head, pages, folders, asked }];
			}),
		);
		const end = owners.values().reduce((last, { block: [from, length] }) => Math.max(last, from + length), 0);
		return statSync(place.blocks).size >= end ? new Known(place, addresses, owners) : undefined;
	} catch {
		return undefined;
	}
}
