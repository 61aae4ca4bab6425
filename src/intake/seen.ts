/**
 * What was read of each file the last time. As long as its text is the same, its columns are, and need not be made out
 * again; of a file that nobody has written since, the text itself is not read before somebody asks for it.
 */
import { readFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { decode } from "../gate/decode.ts";
import { faultySource, meantText, type Source, sourceOfText } from "../gate/source.ts";
import { type FileNamed, filesNamed } from "../model/gambar.ts";
import { Refused } from "../text/allowed.ts";
import { textDigest } from "./digest.ts";
import { few, type Kept, nothingKept, type Store, withText } from "./store.ts";

/** A file with what is asked of the whole text of every file. */
export interface Held extends Source {
	/** Of its text. */
	readonly digest: string;
	/** Pictures and downloads that its text names. */
	readonly files: readonly FileNamed[];
}

const held = (source: Source, digest = textDigest(source.text)): Held => ({
	...source,
	digest,
	files: filesNamed(source.text),
});

/** A file that is there but is no text the rules could read, or one too many. */
export const faulty = (...about: Parameters<typeof faultySource>): Held => held(faultySource(...about));

/** A file without its text, and what tells that nobody has written it since; empty where nothing can. */
interface Entry {
	readonly stamp: string;
	readonly file: Omit<Held, "text">;
}
type Entries = Map<string, Entry>;

export class Seen {
	readonly #store: Store | undefined;
	readonly #texts: Kept;
	readonly #before: Entries;
	readonly #now: Entries = new Map();
	#fresh = 0;

	/** `texts` are those of the site before; of what is not among them the text is read. */
	constructor(store?: Store, texts = nothingKept) {
		this.#store = store;
		this.#texts = texts;
		this.#before = (store && entriesIn(store)) ?? new Map();
	}

	/**
	 * The file at a place on the disk; `path` is its name below the content folder, `stamp` what told before it is read that
	 * nobody has written it since. Never throws for what stands in it.
	 */
	file(path: string, place: string, stamp = ""): Held {
		if (!this.#store) return read(path, place);
		const before = this.#before.get(path);
		const isSame = before !== undefined && stamp !== "" && before.stamp === stamp;
		const kept = this.#texts.get(path);
		if (isSame && kept?.digest === before.file.digest) {
			this.#now.set(path, before);
			return withText<Held>(before.file, () => kept.text || sameText(path, place, before.file.digest));
		}
		const file = read(path, place, before?.file);
		if (file.fault) return file;
		const { text: _, ...rest } = file;
		this.#now.set(path, { stamp, file: rest });
		if (!isSame) this.#fresh++;
		return file;
	}

	/** Keeps what was read, unless it is nearly what is kept. Of a file that is gone nothing is. */
	keep(): void {
		const isGone = [...this.#before.keys()].some((path) => !this.#now.has(path));
		if (this.#store && (isGone || this.#before.size === 0 || this.#fresh > few))
			this.#store.write(serialize({ code: this.#store.code, files: this.#now }));
	}
}

/** Reads a file, but for its columns where the text is that of `before`. */
function read(path: string, place: string, before?: Omit<Held, "text">): Held {
	const { text: typed, fault } = decode(readFileSync(place));
	if (fault) return faulty(path, typed, fault);
	const text = meantText(path, typed);
	const digest = textDigest(text);
	return before?.digest === digest ? { ...before, text } : held(sourceOfText(path, text), digest);
}

/** Where the text is no longer kept: that of the file, as long as it is the one that was judged. */
function sameText(path: string, place: string, digest: string): string {
	const { text, digest: now } = read(path, place);
	if (now !== digest)
		throw new Refused(
			`${path} disimpan lagi selagi situs dibangun. Ulangi perintahnya; tulisan yang baru ikut terbaca.`,
		);
	return text;
}

/** What was kept by the same program; nothing where it cannot be read. */
function entriesIn(store: Store): Entries | undefined {
	try {
		const { code, files } = deserialize(store.read() ?? new Uint8Array()) as { code: string; files: Entries };
		return code === store.code ? files : undefined;
	} catch {
		return undefined;
	}
}
