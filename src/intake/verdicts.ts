/**
 * What the gate said of each file the last time. As long as a file is the same, and what rules were told of the others,
 * and the gate itself, it would say the same: then its body is not read again.
 */
import { deserialize, serialize } from "node:v8";
import type { Problem } from "../gate/problem.ts";
import type { World } from "../gate/world.ts";
import { textDigest } from "./digest.ts";
import { listening, type Question, saysStill } from "./heard.ts";
import type { Accepted } from "./loaded.ts";
import type { Published } from "./published.ts";
import type { Held } from "./seen.ts";
import { few, type Store, withText } from "./store.ts";

/** Of a file that may be published: what it gives, but for its text, and what is worth a warning. */
export interface Verdict {
	readonly problems: readonly Problem[];
	readonly published: Published | undefined;
}
type Known = Map<string, Verdict & { readonly digest: string; readonly questions: readonly Question[] }>;

/** What rules may ask beside the file and files of its folder. */
export interface Around {
	/** All of it but what files of KIM say, of which a verdict notes what it asked. */
	readonly central: readonly string[];
	/** All of it. */
	readonly whole: readonly string[];
	readonly world: World;
}

export class Verdicts {
	readonly #store: Store | undefined;
	readonly #world: World;
	readonly #central: string;
	readonly #whole: string;
	readonly #isSame: boolean;
	readonly #before: Known;
	readonly #now: Known = new Map();
	readonly #looks: () => number;
	#fresh = 0;

	/** `looks` counts how often rules asked for files of a folder: who did is judged each time. */
	constructor(store: Store | undefined, { central, whole, world }: Around, looks: () => number) {
		this.#store = store;
		this.#looks = looks;
		this.#world = world;
		this.#central = store ? textDigest(JSON.stringify([store.code, ...central])) : "";
		this.#whole = store ? textDigest(JSON.stringify(whole)) : "";
		const kept = store && read(store, this.#central);
		this.#before = kept?.files ?? new Map();
		this.#isSame = kept?.whole === this.#whole;
	}

	/** What was said of a file, or what `judge` says now of a world. A file with an error is never kept. */
	of(source: Held, judge: (world: World) => Verdict): Verdict {
		if (!this.#store) return judge(this.#world);
		const { path, digest } = source;
		const known = this.#known(path, digest);
		const looked = this.#looks();
		const questions: Question[] = [];
		const verdict = known ?? { ...judge(listening(this.#world, questions)), digest, questions };
		if (!known) this.#fresh++;
		if (verdict.published && this.#looks() === looked) this.#now.set(path, verdict);
		return known ? showing(known, () => source.text) : verdict;
	}

	#known(path: string, digest: string) {
		const before = this.#before.get(path);
		if (before?.digest !== digest) return undefined;
		return this.#isSame || saysStill(this.#world, before.questions) ? before : undefined;
	}

	/** Keeps what was said this time, unless it is nearly what is kept: a few files are sooner judged again than all written. */
	keep(): void {
		if (this.#isSame && this.#fresh <= few) return;
		const files = [...this.#now].map(([path, verdict]) => [path, showing(verdict, () => "")] as const);
		this.#store?.write(serialize({ central: this.#central, whole: this.#whole, files: new Map(files) }));
	}
}

/** A verdict with the text of the file. */
const showing = <V extends Verdict>(verdict: V, text: () => string): V => ({
	...verdict,
	published: verdict.published && {
		...verdict.published,
		accepted: withText<Accepted>(verdict.published.accepted, text),
	},
});

/** What was kept, if all around it but files of KIM is the same; nothing where it cannot be read. */
function read(store: Store, central: string): { whole: string; files: Known } | undefined {
	try {
		const kept = deserialize(store.read() ?? new Uint8Array()) as {
			central: string;
			whole: string;
			files: Known;
		};
		return kept.central === central ? kept : undefined;
	} catch {
		return undefined;
	}
}
