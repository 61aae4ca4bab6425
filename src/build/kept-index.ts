/**
 * Indexes that were made once, by what they were made of: most KIM do not change from one build to the next. Each is one
 * file in the build's own work folder; those that no build has asked for in a month are removed.
 */
import { createHash, randomUUID } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { IndexFile } from "./canonical-index.ts";

const month = 30 * 24 * 3_600_000;

const { version } = JSON.parse(readFileSync(resolve("node_modules/pagefind/package.json"), "utf8")) as {
	version: string;
};

/** The index of `source`, made by `make` when it is not in `cache`. */
export async function keptIndex(
	cache: string,
	source: object,
	make: () => Promise<IndexFile[]>,
): Promise<IndexFile[]> {
	const hash = createHash("sha256")
		.update(JSON.stringify([version, source]))
		.digest("hex");
	const kept = join(cache, hash);
	if (existsSync(kept)) {
		const now = new Date();
		utimesSync(kept, now, now);
		return deserialize(readFileSync(kept)) as IndexFile[];
	}
	const files = await make();
	mkdirSync(cache, { recursive: true });
	// Builds run at once: each writes under a name of its own.
	const draft = `${kept}.${randomUUID()}`;
	writeFileSync(draft, serialize(files));
	renameSync(draft, kept);
	return files;
}

/** Removes what was not asked for lately. */
export function forgetOldIndexes(cache: string, now = Date.now()): void {
	if (!existsSync(cache)) return;
	for (const name of readdirSync(cache))
		if (statSync(join(cache, name)).mtimeMs < now - month) rmSync(join(cache, name), { force: true });
}
