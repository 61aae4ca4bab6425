/** Whether what is served is what a build would make once more: then nothing is judged, made or published. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "../src/build/publish/place.ts";
import { originFile, scopeOf, servedAt } from "../src/build/publish/sites.ts";
import { readRecord } from "../src/build/scope/record.ts";
import { touchedSince } from "../src/build/scope/touched.ts";
import { daysOf } from "../src/intake/clock.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import type { Look } from "../src/intake/look.ts";
import { codeHere, optional } from "./lingkup.ts";

/** Options, as they stand in the environment by now. */
export const buildSettings = (): [name: string, value: string | undefined][] =>
	Object.entries(process.env)
		.filter(([name]) => name.startsWith("CORONG_"))
		.sort();

/**
 * What a site follows from, in one word: the program, its options, the day, and every file of the content as it was looked at;
 * nothing where a later write into one of them might not be told.
 */
export function originIn(look: Look, isCompressed: boolean): string | undefined {
	const { centre, kims } = look.stamps;
	if ([centre, ...kims.values()].includes(undefined)) return undefined;
	// Where a day was chosen it is midnight nowhere: a whole country is built in more minutes than an evening may have left.
	const made = [codeHere(), buildSettings(), daysOf(process.env.CORONG_TODAY), isCompressed, centre, ...kims];
	return createHash("sha256").update(JSON.stringify(made)).digest("hex");
}

/** Whether the site that is served follows from the same, and nobody has touched it. */
export function isServed(place: Place, origin: string | undefined): boolean {
	const served = servedAt(place);
	if (origin === undefined || served === undefined || notedOf(place, served) !== origin) return false;
	const scope = scopeOf(place, served);
	const known = readRecord(scope);
	const touched = known && touchedSince(join(place.store, served), scope, known, (id) => known.isOwner(id));
	return touched?.owners.size === 0;
}

function notedOf(place: Place, name: string): string | undefined {
	try {
		return readFileSync(originFile(place, name), "utf8");
	} catch {
		return undefined;
	}
}

/** Notes what a site follows from. Where an earlier version is shown it follows from the history too, and nothing is noted. */
export function noteOrigin(place: Place, name: string, origin: string | undefined, loaded: Loaded): void {
	const isOfContent = loaded.rejected.length === 0 && loaded.withheld.length === 0;
	if (origin !== undefined && isOfContent) optional(() => writeFileSync(originFile(place, name), origin));
}
