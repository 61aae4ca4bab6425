/** What reading the content folder comes to. */
import type { Book } from "../gate/addresses/book.ts";
import type { Entry } from "../gate/addresses/entries.ts";
import type { AddressLedger } from "../gate/addresses/ledger.ts";
import type { Problem } from "../gate/problem.ts";
import type { WorldData } from "../gate/world.ts";
import type { PublishedRecord } from "../model/published.ts";
import type { DataOf, KindName } from "../model/schemas/kinds.ts";
import type { Answers } from "./answers.ts";
import type { Elsewhere } from "./country.ts";
import type { LastGood } from "./last-good.ts";
import type { Look } from "./look.ts";

export interface Accepted<K extends KindName = KindName> {
	id: string;
	/** Path below the content folder. */
	path: string;
	data: DataOf<K>;
	/** Text of the whole file. */
	text: string;
	digest: string;
	/** A digest of what of the text the search of the portal knows, beside the columns. */
	named: string;
	/** Addresses of this site that the text may link to. */
	leads: readonly string[];
}

/** A file that is not published as it is. */
export interface Rejected {
	path: string;
	/** The earlier version that is shown instead, if there is one. */
	earlier?: LastGood["earlier"] | undefined;
	/** Set when there is no such file, while its address stands in the ledger. */
	hilang?: true;
}

export interface Loaded {
	/** What lay in the folder when it was read. */
	look: Look;
	/** What the gate knew of the content. */
	world: WorldData;
	/** What those files say that were read, with all entries of the address book that are theirs. */
	own: {
		readonly world: WorldData;
		readonly entries: readonly Entry[];
		/** What is wrong with names of KIM beside each other, by file. */
		readonly names: ReadonlyMap<string, readonly Problem[]>;
	};
	/** What is known of KIM whose files were not read. */
	elsewhere: Elsewhere;
	problems: Problem[];
	/** Files with an error or lost, and what is shown instead. */
	rejected: Rejected[];
	/** The file a problem is about: where it is told, but for an address that lost its file. */
	about(problem: Problem): string;
	/** Why no earlier version could be looked for, where one was wanted. */
	history?: Problem | undefined;
	/** Whether a KIM had a former name. */
	hadName(kim: string, former: string): boolean;
	/** Paths of what was erased for ever. */
	erased: readonly string[];
	/** Good files that are not published because of another: a KIM's pages without its profile. */
	withheld: { path: string; karena: string }[];
	/** Where every address answers. */
	book: Book;
	/** Every address ever published; empty when the content has no ledger. */
	addressLedger: AddressLedger;
	/** Every wording of a central answer that was ever written down; none without a store. */
	answers: Answers;
	/** What else was published before: dates, first names, withdrawals. */
	record: PublishedRecord;
	/** The address under which what stands at an address now was first published. */
	firstAddress(address: string): string;
	/** Text of a file that has a problem, for showing the place. */
	text(path: string): string;
	of<K extends KindName>(kind: K): Accepted<K>[];
	/** The earlier version shown in place of an entry, if it is not the present one. */
	earlier(kind: KindName, id: string): LastGood["earlier"] | undefined;
}

/** The published entries and what is known of the whole, without how they came to be. */
export type Entries = Pick<Loaded, "of" | "world">;
