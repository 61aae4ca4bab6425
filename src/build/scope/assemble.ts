/**
 * The site as it is published: what was made now, with what stays from the site before. Where an old site is at hand that
 * nobody goes back to any more, it becomes the new one: what both have lies there already, and only what differs is moved.
 */
import { copyFileSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow, readMark } from "../publish/mark.ts";
import type { FileFacts, SiteFacts } from "./facts.ts";
import { keptFiles, ownerAmong, type Plan } from "./plan.ts";
import { type Known, nobody } from "./record.ts";

/** What stays beside what was made: all of some owners, and of others all but what was made anew all the same. */
export interface Stay extends Plan {
	readonly loose: SiteFacts;
}

/** Lays files of a site into another one; each folder is made once. */
function laid({ site }: Plan, files: Iterable<string>, to: string): void {
	const made = new Set<string>();
	for (const file of files) {
		const folder = dirname(file);
		if (!made.has(folder)) mkdirSync(join(to, folder), { recursive: true });
		made.add(folder);
		lay(`${site}/${file}`, `${to}/${file}`);
	}
}

/** Where a file system knows no second name for a file, it is copied. Nobody writes into a file of a finished site. */
function lay(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

/** Lays what stays beside what was made. */
export function complete(work: string, stay: Stay): void {
	laid(stay, keptFiles(stay).keys(), work);
	laid(stay, stay.loose.keys(), work);
}

/** What an old site has to do with the new one. */
export interface Old {
	/** Files that only the old one has, or otherwise than what stays. */
	readonly gone: readonly string[];
	/** What stays and is not in the old one. */
	readonly lacking: readonly string[];
}

/** Compares what was written down of an old site with what stays. */
export function compare(known: Known, stay: Stay): Old {
	const isAlike = (owner: string) =>
		stay.owners.has(owner) && known.lineOf(owner)?.head.digest === stay.known?.lineOf(owner)?.head.digest;
	const owners = [...known.keys.keys()];
	const alike = new Set(owners.filter(isAlike));
	const filesOf = (of: Pick<Known, "filesOf"> | undefined, all: Iterable<string>): SiteFacts =>
		new Map([...all].flatMap((owner) => (alike.has(owner) ? [] : [...(of?.filesOf(owner) ?? [])])));
	const old = filesOf(known, [nobody, ...owners]);
	const staying = new Map([...filesOf(stay.known, stay.owners), ...stay.loose]);
	const isSame = (file: string) => old.get(file)?.sha256 === staying.get(file)?.sha256;
	return {
		gone: [...old.keys()].filter((file) => !isSame(file)),
		lacking: [...staying.keys()].filter((file) => !isSame(file)),
	};
}

/** Makes an old site, which nobody has touched, into the new one; what was made lies in `work`, which is gone afterwards. */
export function recycle(folder: string, { gone, lacking }: Old, work: string, stay: Stay): void {
	for (const file of gone) remove(folder, file);
	for (const file of filesBelow(work)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		renameSync(join(work, file), join(folder, file));
	}
	laid(stay, lacking, folder);
	rmSync(work, { recursive: true });
}

/** Takes a file away, and the folders that held nothing else. */
function remove(site: string, file: string): void {
	try {
		unlinkSync(join(site, file));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
	}
	for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
		try {
			rmdirSync(join(site, folder));
		} catch {
			return;
		}
	}
}

/** What stays, but for what was made anew all the same: copies that former addresses keep. */
export function withoutMade(plan: Plan, work: string): Stay {
	if (plan.owners.size === 0 && !plan.keepsRest) return { ...plan, loose: new Map() };
	const made = new Set(filesBelow(work));
	const ownerIn = (file: string) => ownerAmong(file, plan.owners);
	const mixed = new Set(
		[...made].flatMap((file) => ownerIn(file) ?? []).filter((owner) => plan.owners.has(owner)),
	);
	const isMade = (file: string) => made.has(file.replace(compressed, ""));
	const loose = [...keptFiles({ ...plan, owners: mixed }), ...restOf(plan)].filter(([file]) => !isMade(file));
	const owners = new Set([...plan.owners].filter((owner) => !mixed.has(owner)));
	return { ...plan, owners, loose: new Map(loose) };
}

/** Files without an owner that stay; but not what the site before has of the one before it, for pages that were open then. */
function restOf({ keepsRest, known, site }: Plan): [string, FileFacts][] {
	const rest = keepsRest ? [...(known?.filesOf(nobody) ?? [])] : [];
	const carried = new Set(rest.length > 0 ? readMark(site)?.carried : []);
	return rest.filter(([file]) => !carried.has(file));
}

/** What lies compressed beside a file is of that file. */
const compressed = /\.(?:br|gz)$/;
