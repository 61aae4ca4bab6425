/** What somebody else changed in a site after it was written down. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { ownerOf } from "../../urls/share.ts";

/** Files and folders below one that are younger than a file, or everything where that file is not there. */
function youngerBelow(folder: string, than: string): string[] {
	// A program of the system looks at 300,000 files and folders in a fraction of the time.
	const found = spawnSync("find", [folder, "-newer", than], { encoding: "utf8", maxBuffer: 1 << 28 });
	if (found.status === 0) return found.stdout.split("\n").filter(Boolean);
	const time = statSync(than).mtimeMs;
	const all = readdirSync(folder, { recursive: true, withFileTypes: true });
	return [folder, ...all.map(({ parentPath, name }) => join(parentPath, name))].filter(
		(path) => statSync(path).mtimeMs > time,
	);
}

/** Folders in which files of many owners lie. */
const shared = /^(?:(?:og|api\/v1|tulis)\/)?(?:kim\/?)?$|^(?:og|api|api\/v1|tulis|wilayah|cari)$/;

/**
 * Owners whose files are no longer as they were when `record` was written; nothing is said where it may be anybody. A file
 * that is taken away, or added, makes its folder younger.
 */
export function touchedSince(
	site: string,
	record: string,
	isKim: (id: string) => boolean,
): ReadonlySet<string | undefined> | undefined {
	try {
		const paths = youngerBelow(site, record).map((path) => relative(site, path).replaceAll("\\", "/"));
		if (paths.some((path) => shared.test(path))) return undefined;
		return new Set(paths.flatMap((path) => [ownerOf(path, isKim), ownerOf(`${path}/index.html`, isKim)]));
	} catch {
		return undefined;
	}
}

/** So many milliseconds after it was made an old site is as it was: each build since has looked at what it found served. */
const trusted = 3_600_000;

/** Whether an old site is as it was when `record` was written: while that is not long ago, without a look at it. */
export const isAsItWas = (site: string, record: string, isKim: (id: string) => boolean): boolean =>
	Date.now() - statSync(record).mtimeMs < trusted || touchedSince(site, record, isKim)?.size === 0;
