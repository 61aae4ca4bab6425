/**
 * What somebody else changed in a site after it was written down. Folders are looked at each time: a file that is added, taken
 * away, renamed or put in the place of another makes its folder younger. One that is written into does not, and to look at
 * each of 200,000 files takes as long as to make the pages of a KIM: that is done once an hour.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { ownerOf } from "../../urls/share.ts";
import { markFile } from "../publish/mark.ts";
import { type Known, nobody, noteLook, type RecordPlace } from "./record.ts";
import { isShared, sharedFolders } from "./sum.ts";

/** So many milliseconds after each file of a site was looked at they are as they were, as far as folders do not tell. */
const trusted = 3_600_000;

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

type IsKim = (id: string) => boolean;

/** What was found out about a site. */
export interface Touched {
	/** Owners whose files are no longer as they were. */
	readonly owners: ReadonlySet<string | undefined>;
	/** When each of its files was looked at last, in milliseconds. */
	readonly lookedAt: number;
}

/** Owners whose files are no longer as they were when a site was written down; nothing is said where it may be anybody. */
export function touchedSince(
	site: string,
	place: RecordPlace,
	known: Known,
	isKim: IsKim,
): Touched | undefined {
	try {
		const { mtimeMs: written } = statSync(place.record);
		const looked = statSync(place.looked, { throwIfNoEntry: false })?.mtimeMs;
		const now = Date.now();
		const isTrusted = looked !== undefined && now - looked < trusted;
		const paths = isTrusted
			? [
					...sharedFolders.filter((folder) => isYounger(join(site, folder), written)),
					...known.folders.filter((folder) => isYounger(join(site, folder), written) !== false),
				]
			: changedIn(site, { than: looked === undefined ? place.record : place.looked, known, written });
		if (paths.some(isShared)) return undefined;
		const owners = new Set(
			paths.flatMap((path) => [ownerOf(path, isKim), ownerOf(`${path}/index.html`, isKim)]),
		);
		if (!isTrusted && owners.size === 0) noteLook(place, now);
		return { owners, lookedAt: isTrusted ? looked : now };
	} catch {
		return undefined;
	}
}

/** Whether a folder is younger than a time; nothing where it is not there. */
function isYounger(folder: string, time: number): boolean | undefined {
	const { mtimeMs } = lstatSync(folder, { throwIfNoEntry: false }) ?? {};
	return mtimeMs === undefined ? undefined : mtimeMs > time;
}

/** What of a site is younger than what was written down of it; and what came since it was last looked at and is not what was written down. */
function changedIn(
	site: string,
	{ than, known, written }: { than: string; known: Known; written: number },
): string[] {
	const isAsWritten = (path: string) => {
		if (path === markFile) return true;
		const facts = known.filesOf(ownerOf(path, (id) => known.isOwner(id)) ?? nobody).get(path);
		return (
			facts?.sha256 ===
			createHash("sha256")
				.update(readFileSync(join(site, path)))
				.digest("hex")
		);
	};
	const isChanged = (path: string) => {
		const stat = statSync(join(site, path));
		return stat.mtimeMs > written || (!stat.isDirectory() && !isAsWritten(path));
	};
	return youngerBelow(site, than)
		.map((path) => relative(site, path).replaceAll("\\", "/"))
		.filter(isChanged);
}

/** Whether an old site is as it was when it was written down: while that is not long ago, without a look at it; else each file is looked at. */
export function isAsItWas(site: string, { record }: RecordPlace): boolean {
	try {
		return Date.now() - statSync(record).mtimeMs < trusted || youngerBelow(site, record).length === 0;
	} catch {
		return false;
	}
}
