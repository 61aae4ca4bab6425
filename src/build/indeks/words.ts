/**
 * Which words of an index a word of a text becomes: small letters, its stem, the parts of a compound. Pagefind itself is
 * asked, for its engine makes the same of what is typed; once for each word, however many pages have it.
 */
import * as pagefind from "pagefind";
import { byText } from "../../model/kata.ts";
import { type IndexFile, type IndexWord, wordsOfFile } from "./format.ts";
import { plain } from "./read.ts";

/** A word of the index. */
export interface Form {
	readonly stem: string;
	/** As it is written, where it is written with accents. */
	readonly variant: string | undefined;
	/** Its place in the index: by the stem, and those with accents behind it. */
	order: number;
}

/** A word of the index, for a word of a text. */
export interface Entry {
	/** Number of the form. */
	readonly form: number;
	/** Into how many parts the word was taken apart, where this is one of them. */
	readonly parts: number;
}

const entryFile = "pagefind-entry.json";

interface PagefindEntry {
	readonly version: string;
	readonly languages: { readonly id: object };
}

function must(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`search index failed: ${errors.join("; ")}`);
}

/** The files Pagefind makes of one text. */
async function filesOf(content: string): Promise<IndexFile[]> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: "id" });
	must(errors);
	if (!index) throw new Error("search index failed: no index");
	must((await index.addCustomRecord({ url: "/", content, language: "id" })).errors);
	const { files, errors: unread } = await index.getFiles();
	must(unread);
	await index.deleteIndex();
	return files;
}

/** Where a word stands in the text, with its weight there: a weight, as a negative number, holds for what follows it. */
function* placesOf(places: readonly number[]): Generator<{ at: number; weight: number }> {
	let [at, weight] = [0, 0];
	for (const place of places)
		if (place < 0) [at, weight] = [0, -place - 1];
		else {
			at += place;
			yield { at, weight };
		}
}

type Found = Omit<Form, "order"> & { readonly weight: number };

/** A word of the index, and each way it is written, with where it stands. */
const waysOf = ([stem, pages, variants]: IndexWord) =>
	[[undefined, pages] as const, ...variants].flatMap(([variant, own]) =>
		own.map(([, places]) => ({ stem, variant, places })),
	);

/** What a file of the index has of a text, by the place in the text. */
function* foundIn(file: IndexFile): Generator<[at: number, found: Found]> {
	for (const { stem, variant, places } of wordsOfFile(file).flatMap(waysOf))
		for (const { at, weight } of placesOf(places)) yield [at, { stem, variant, weight }];
}

/** Every word that was met, under a number. */
export class Words {
	readonly #numbers = new Map<string, number>();
	readonly #names: string[] = [];
	/** By number, as far as they were asked for. */
	readonly #entries: (readonly Entry[])[] = [];
	/** Every word of the index that came of them, under a number. */
	readonly forms: Form[] = [];
	readonly #formNumbers = new Map<string, number>();
	/** In the order of the index; nearly sorted whenever it is sorted again. */
	#sorted: Form[] = [];
	/** What Pagefind ships beside every index. */
	engine: readonly IndexFile[] = [];
	/** What says that an index is there, and of which version. */
	#entry: PagefindEntry | undefined;

	/** The numbers of some words. */
	numbersOf(words: readonly string[]): Uint32Array {
		const numbers = new Uint32Array(words.length);
		for (const [at, word] of words.entries()) numbers[at] = this.#numbers.get(word) ?? this.#add(word);
		return numbers;
	}

	#add(cut: string): number {
		// A word cut from a page would keep all of the page in memory.
		const word = Buffer.from(cut).toString();
		const number = this.#names.push(word) - 1;
		this.#numbers.set(word, number);
		return number;
	}

	/** Asks Pagefind for those words that it was not asked for yet. */
	async learn(): Promise<void> {
		const fresh = this.#names.slice(this.#entries.length);
		if (fresh.length === 0) return;
		const files = await filesOf(fresh.join(" "));
		this.engine = files.filter(({ path }) => !path.includes("/"));
		const entry = files.find(({ path }) => path === entryFile);
		this.#entry ??= JSON.parse(Buffer.from(entry?.content ?? "").toString());
		const found = fresh.map((): Found[] => []);
		for (const file of files.filter(({ path }) => path.startsWith("index/")))
			for (const [at, one] of foundIn(file)) found[at]?.push(one);
		for (const one of found) this.#entries.push(this.#entriesOf(one));
		this.#setInOrder();
	}

	/** The parts of a compound share its weight. */
	#entriesOf(found: readonly Found[]): Entry[] {
		const parts = found.filter(({ weight }) => weight < plain).length;
		return found.map(({ weight, ...form }) => ({
			form: this.#formNumber(form),
			parts: weight < plain ? parts : 1,
		}));
	}

	#formNumber({ stem, variant }: Omit<Form, "order">): number {
		const key = variant === undefined ? stem : `${stem} ${variant}`;
		return this.#formNumbers.getOrInsertComputed(key, () => this.forms.push({ stem, variant, order: 0 }) - 1);
	}

	#setInOrder(): void {
		this.#sorted = [...this.#sorted, ...this.forms.slice(this.#sorted.length)].sort(
			(a, b) => byText(a.stem, b.stem) || Number(a.variant !== undefined) - Number(b.variant !== undefined),
		);
		let [order, last] = [0, ""];
		for (const form of this.#sorted) {
			if (form.stem !== last) order++;
			last = form.stem;
			form.order = 2 * order + Number(form.variant !== undefined);
		}
	}

	/** The version of the engine. */
	get version(): string {
		return this.#entry?.version ?? "";
	}

	/** The file that leads to an index of so many pages. */
	entry(hash: string, pages: number): IndexFile {
		const { languages = { id: {} }, ...others } = this.#entry ?? {};
		const id = { ...languages.id, hash, page_count: pages };
		return { path: entryFile, content: Buffer.from(JSON.stringify({ ...others, languages: { id } })) };
	}

	/** The words of the index for a word, by its number; it has to be learnt before. */
	of(number: number): readonly Entry[] {
		const entries = this.#entries[number];
		if (!entries) throw new Error(`search index failed: "${this.#names[number]}" was not asked for`);
		return entries;
	}
}
