/**
 * The site as it is published: what was made now, with what stays from the site before. Where an old site is at hand that
 * nobody goes back to any more, it becomes the new one: what both have lies there already, and only what differs is moved.
 */
import { copyFileSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "../publish/mark.ts";
import type { Keys } from "./key.ts";
import type { Plan } from "./plan.ts";
import { planFrom, type SiteRecord } from "./record.ts";

/** Where a file system knows no second name for a file, it is copied. Nobody writes into a file of a finished site. */
function lay(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

/** Lays what stays beside what was made. */
export function complete(work: string, { site, files }: Plan): void {
	for (const file of files.keys()) lay(join(site, file), join(work, file));
}

/** An old site with what was written down of it. */
export interface Old {
	readonly folder: string;
	readonly record: SiteRecord;
}

/** Makes the old site into the new one; what was made lies in `work`, which is gone afterwards. */
export function recycle({ folder, record }: Old, work: string, plan: Plan, keys: Keys): void {
	const there = planFrom(record, folder, keys);
	const stays = (file: string) => there.files.has(file) && plan.files.has(file);
	const old = [
		...record.centre,
		...Object.values(record.kims).flatMap(({ files }) => files.map(([file]) => file)),
	];
	for (const file of old) if (!stays(file)) remove(folder, file);
	for (const file of filesBelow(work)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		renameSync(join(work, file), join(folder, file));
	}
	for (const file of plan.files.keys()) if (!stays(file)) lay(join(plan.site, file), join(folder, file));
	rmSync(work, { recursive: true });
}

/** Takes a file away, and the folders that held nothing else. */
function remove(site: string, file: string): void {
	rmSync(join(site, file), { force: true });
	for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
		try {
			rmdirSync(join(site, folder));
		} catch {
			return;
		}
	}
}

/** What stays, but for what was made anew all the same: copies that former addresses keep. */
export function withoutMade(plan: Plan, work: string): Plan {
	const made = new Set(filesBelow(work));
	const isMade = (file: string) => made.has(file.replace(compressed, ""));
	return { ...plan, files: new Map([...plan.files].filter(([file]) => !isMade(file))) };
}

/** What lies beside a file is of that file. */
const compressed = /\.(?:br|gz)$/;
