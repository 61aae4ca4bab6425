/**
 * What the gate said of each file the last time. As long as a file is the same, and all that a rule may ask of the others,
 * and the gate itself, it would say the same: then its body is not read again.
 */
import { deserialize, serialize } from "node:v8";
import type { Problem } from "../gate/problem.ts";
import type { Source } from "../gate/source.ts";
import { textDigest } from "./digest.ts";
import type { Published } from "./published.ts";

/** Where verdicts are kept from one build to the next. */
export interface VerdictStore {
	/** A digest of the program: other rules, other verdicts. */
	readonly code: string;
	read(): Uint8Array | undefined;
	write(bytes: Uint8Array): void;
}

/** Of a file that may be published: what it gives, but for its text, and what is worth a warning. */
export interface Verdict {
	readonly problems: readonly Problem[];
	readonly published: Published | undefined;
}
type Known = Map<string, Verdict & { readonly digest: string }>;

/** So many files. */
const few = 20;

export class Verdicts {
	readonly #store: VerdictStore | undefined;
	readonly #around: string;
	readonly #before: Known;
	readonly #now: Known = new Map();
	readonly #looks: () => number;
	#fresh = 0;

	/**
	 * `around` is all that rules may ask beside the file and files of its folder; `looks` counts how often they asked for
	 * those: who did is judged each time.
	 */
	constructor(store: VerdictStore | undefined, around: readonly string[], looks: () => number) {
		this.#store = store;
		this.#looks = looks;
		this.#around = store ? textDigest(JSON.stringify([store.code, ...around])) : "";
		this.#before = store ? read(store, this.#around) : new Map();
	}

	/** What was said of a file, or what `judge` says now. A file with an error is never kept. */
	of(source: Source, judge: () => Verdict): Verdict {
		if (!this.#store) return judge();
		const { path, text } = source;
		const before = this.#before.get(path);
		const digest = textDigest(text);
		const known = before?.digest === digest ? before : undefined;
		const looked = this.#looks();
		const verdict = known ?? { ...judge(), digest };
		if (!known) this.#fresh++;
		if (verdict.published && this.#looks() === looked) this.#now.set(path, verdict);
		return known ? withText(known, text) : verdict;
	}

	/** Keeps what was said this time, unless it is nearly what is kept: a few files are sooner judged again than all written. */
	keep(): void {
		if (this.#fresh <= few && this.#before.size > 0) return;
		const files = [...this.#now].map(([path, verdict]) => [path, withText(verdict, "")] as const);
		this.#store?.write(serialize({ around: this.#around, files: new Map(files) }));
	}
}

const withText = <V extends Verdict>(verdict: V, text: string): V => ({
	...verdict,
	published: verdict.published && {
		...verdict.published,
		accepted: { ...verdict.published.accepted, text },
	},
});

/** What was kept, if all around it is the same; nothing where it cannot be read. */
function read(store: VerdictStore, around: string): Known {
	try {
		const kept = deserialize(store.read() ?? new Uint8Array()) as { around: string; files: Known };
		return kept.around === around ? kept.files : new Map();
	} catch {
		return new Map();
	}
}
