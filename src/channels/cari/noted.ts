/**
 * What a build notes of the search beside the site, so that the next one, for which only some KIM are at hand, makes those
 * parts alone that their words lie in: a line for the whole, one an owner with its rows, and one a part with its words.
 */
import { partOf } from "./part.ts";
import {
	ledTo,
	lettersOf,
	type Mentions,
	mentionPages,
	ownerIn,
	type Page,
	pagesBy,
	pagesIn,
	partsFor,
	rowsOf,
	type Spread,
	wordsOf,
} from "./spread.ts";
import type { Part, Rows } from "./wire.ts";

/** The first line. */
interface Head {
	/** Names of owners, in order. */
	readonly owners: readonly string[];
	/** Words by which nobody looks for a page of theirs. */
	readonly skipped: readonly string[];
	readonly letters: number;
	readonly parts: number;
}

/** The text of a note. */
export function noteOf(
	{ words, letters }: Spread,
	owners: ReadonlyMap<string, Rows>,
	skipped: ReadonlySet<string>,
): string {
	const head: Head = { owners: [...owners.keys()], skipped: [...skipped], letters, parts: words.length };
	return [head, ...owners.values(), ...words].map((line) => JSON.stringify(line)).join("\n");
}

/** Parts that are others now, by number, but for what is told in them; and the note of them all. */
export interface Renewed {
	readonly parts: ReadonlyMap<number, Pick<Part, "isi">>;
	readonly note: string;
}

/** A note that is read line by line, as somebody asks. */
class Note {
	readonly head: Head;
	readonly #lines: string[];
	readonly #pages = new Map<number, readonly Page[]>();

	constructor(text: string) {
		this.#lines = text.split("\n");
		this.head = JSON.parse(this.#lines[0] ?? "");
	}

	get isWhole(): boolean {
		return this.#lines.length === 1 + this.head.owners.length + this.head.parts;
	}

	/** Whether the rows of an owner are these. */
	says(owner: number, rows: Rows): boolean {
		return this.#lines[1 + owner] === JSON.stringify(rows);
	}

	readonly pagesOf = (owner: number): readonly Page[] => {
		const pages = this.#pages.get(owner) ?? pagesIn(JSON.parse(this.#lines[1 + owner] ?? "{}"));
		this.#pages.set(owner, pages);
		return pages;
	};

	/** Words of a part. */
	wordsIn(part: number): Mentions {
		return new Map(JSON.parse(this.#lines[1 + this.head.owners.length + part] ?? "[]"));
	}

	setRows(owner: number, rows: Rows): void {
		this.#lines[1 + owner] = JSON.stringify(rows);
		this.#pages.set(owner, pagesIn(rows));
	}

	setWords(part: number, words: Mentions): void {
		this.#lines[1 + this.head.owners.length + part] = JSON.stringify([...words]);
	}

	/** Its text, with another number of letters. */
	withLetters(letters: number): string {
		return [JSON.stringify({ ...this.head, letters } satisfies Head), ...this.#lines.slice(1)].join("\n");
	}
}

/** What becomes of the parts where some owners have other rows; nothing where that is not to be told from the note. */
export function renewed(text: string, changed: ReadonlyMap<string, Rows>): Renewed | undefined {
	const note = new Note(text);
	const { owners, parts: count, skipped } = note.head;
	const now = [...changed].map(([name, rows]) => [owners.indexOf(name), rows] as const);
	// Where there is one part, other things tell how many there are.
	if (!note.isWhole || count < 2 || now.some(([owner]) => owner < 0)) return undefined;
	return renewedIn(note, new Map(now.filter(([owner, rows]) => !note.says(owner, rows))), new Set(skipped));
}

function renewedIn(
	note: Note,
	changed: ReadonlyMap<number, Rows>,
	skipped: ReadonlySet<string>,
): Renewed | undefined {
	const { parts: count } = note.head;
	const added: Mentions = new Map();
	for (const [owner, rows] of changed) mentionPages(added, owner, pagesIn(rows), (word) => skipped.has(word));
	const before = [...changed.keys()].flatMap(note.pagesOf).flatMap((page) => [...wordsOf(page).keys()]);
	const touched = Map.groupBy(new Set([...before, ...added.keys()]), (word) => partOf(word, count));
	const pageAt = pagesBy(note.pagesOf);
	const lettersIn = (all: Mentions, words: readonly string[]) =>
		lettersOf(ledTo(words.map((word) => all.get(word) ?? [])), pageAt);
	const parts = [...touched].map(([part, words]) => ({ part, words, all: note.wordsIn(part) }));
	const lettersBefore = sum(parts.map(({ words, all }) => lettersIn(all, words)));
	for (const [owner, rows] of changed) note.setRows(owner, rows);
	for (const { part, words, all } of parts) {
		for (const word of words) {
			const stay = (all.get(word) ?? []).filter((mention) => !changed.has(ownerIn(mention)));
			all.set(
				word,
				[...stay, ...(added.get(word) ?? [])].sort((a, b) => a - b),
			);
			if (all.get(word)?.length === 0) all.delete(word);
		}
		note.setWords(part, all);
	}
	const letters =
		note.head.letters - lettersBefore + sum(parts.map(({ words, all }) => lettersIn(all, words)));
	if (partsFor(letters) !== count) return undefined;
	return {
		parts: new Map(parts.map(({ part, all }) => [part, { isi: rowsOf(all.values(), pageAt) }])),
		note: note.withLetters(letters),
	};
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
