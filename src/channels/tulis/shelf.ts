/** Attached files outlive a reload: browsers keep no files in the store of the drafts, but in a database. */
import { createStore, delMany, entries, set } from "idb-keyval";
import type { Attachment } from "./attachments.ts";
import { dataUrl } from "./picture.ts";

interface Row {
	file: File;
	size?: Attachment["size"];
	/** When it was put here, in milliseconds. */
	since: number;
}

export interface Shelf {
	/** `false` when this browser does not keep it. */
	put(kim: string, path: string, attachment: Attachment): Promise<boolean>;
	/** Everything kept for a KIM; what none of `texts` has named for a day is thrown away. */
	take(kim: string, texts: readonly string[]): Promise<Map<string, Attachment>>;
	drop(kim: string, paths: readonly string[]): Promise<void>;
}

const day = 24 * 60 * 60 * 1000;

export function openShelf(): Shelf {
	const store = createStore("corong.tulis", "lampiran");
	const keyOf = (kim: string, path: string) => `${kim}/${path}`;
	/** Where a database is forbidden, some browsers say so before there is a promise. */
	const tried = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
		try {
			return await act();
		} catch {
			return undefined;
		}
	};
	const drop = async (kim: string, paths: readonly string[]) => {
		const keys = paths.map((path) => keyOf(kim, path));
		await tried(() => delMany(keys, store));
	};
	return {
		drop,
		async put(kim, path, { file, size }) {
			const row: Row = { file, size, since: Date.now() };
			const isKept = await tried(async () => {
				await set(keyOf(kim, path), row, store);
				return true;
			});
			// Asked for what is precious: else a phone short of space may clear it.
			if (isKept) tried(async () => navigator.storage.persist());
			return isKept ?? false;
		},
		async take(kim, texts) {
			const rows = (await tried(() => entries<string, Row>(store))) ?? [];
			const own = rows
				.filter(([key]) => key.startsWith(`${kim}/`))
				.map(([key, row]) => [key.slice(kim.length + 1), row] as const);
			const isStale = ([path, { since }]: readonly [string, Row]) =>
				Date.now() - since > day && !texts.some((text) => text.includes(path));
			drop(
				kim,
				own.filter(isStale).map(([path]) => path),
			);
			const read = own
				.filter((row) => !isStale(row))
				.map(
					async ([path, { file, size }]): Promise<[string, Attachment]> => [
						path,
						{ file, size, src: size && (await dataUrl(file)), kept: true },
					],
				);
			const good = await Promise.allSettled(read);
			return new Map(good.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])));
		},
	};
}
