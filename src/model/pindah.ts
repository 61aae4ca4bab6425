/**
 * What content written for an earlier version has to follow, oldest first: data, so that it can be said as well as done. The
 * n-th of them leads from version n to n + 1, and none is ever changed once it is released.
 */
import type { KindName } from "./schemas/kinds.ts";

export interface Migration {
	/** What changes, said to whoever runs `npm run pindah`. */
	readonly arti: string;
	/** Columns that have a new name, by kind. */
	readonly kolom?: Readonly<Partial<Record<KindName, Readonly<Record<string, string>>>>>;
	/** Columns that are gone, by kind; their values are not kept. */
	readonly buang?: Readonly<Partial<Record<KindName, readonly string[]>>>;
	/** Folders and files that have a new place: the beginning of a path, and what it becomes. */
	readonly tempat?: Readonly<Record<string, string>>;
}

export const migrations: readonly Migration[] = [];
