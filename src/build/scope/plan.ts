/**
 * What this build need not make: the files of owners that are as the site before has them. Decided before Astro begins, and
 * asked by everyone who makes something of all pages; those that Astro bundles ask `options.kept`, by the symbol below.
 */
import { join } from "node:path";
import type { Renewal } from "../../options.ts";
import { ownerOf, shares } from "../../urls/share.ts";
import type { SiteFacts } from "./facts.ts";
import type { Keys } from "./key.ts";
import { unchanged } from "./key.ts";
import { type Known, type Noted, nobody, type RecordPlace, readRecord } from "./record.ts";
import { touchedSince } from "./touched.ts";

export interface Plan {
	/** Folder of the site before. */
	readonly site: string;
	/** KIM, provinces and shares of the centre that stay as they are. */
	readonly owners: ReadonlySet<string>;
	/** What is known of their files. */
	readonly known: Noted | undefined;
	/** Whether nobody has touched any file of that site. */
	readonly isUntouched: boolean;
	/** When each of its files was looked at last, in milliseconds. */
	readonly lookedAt?: number;
	/** Whether files that have no owner stay as well: all that they are made of is as it was. */
	readonly keepsRest?: boolean;
	/** Set where lists of the country stay but for what they tell of the KIM that are made. */
	readonly renewal?: Renewal;
}

/** Files of lists that are made of those of before, as their routes call them, and whose they are. */
export const renewable: ReadonlyMap<string, string> = new Map([
	["cari/kata/x.json", shares.search],
	["api/v1/kim.json", shares.days],
]);

/** Where the bundle of this build lies or is to be kept, and the key of what it is made of. */
export interface BundlePlace {
	readonly folder: string;
	readonly key: string;
}

const nothing: Plan = { site: "", owners: new Set(), known: undefined, isUntouched: false };
const key = Symbol.for("corong.plan");
const globals = globalThis as { [key]?: Plan | undefined };

/** Decides for the build that follows; without a plan it makes everything. */
export function planBuild(plan: Plan | undefined): void {
	globals[key] = plan;
}

export const planOfBuild = (): Plan => globals[key] ?? nothing;

/** What of a site can stay, by its record; nothing where there is none. */
export function planFrom(
	place: RecordPlace,
	site: string,
	keys: Keys,
): (Plan & { known: Known }) | undefined {
	const known = readRecord(place);
	const touched = known && touchedSince(site, place, known, (id) => keys.has(id));
	if (!touched) return undefined;
	const { owners, lookedAt } = touched;
	const same = unchanged(known.keys, keys).filter((owner) => !owners.has(owner));
	return { site, owners: new Set(known.wholeAmong(same)), known, isUntouched: owners.size === 0, lookedAt };
}

/**
 * The same where all but some owners is made of what it was made of: theirs are `own`, the keys of now. Nothing where more than
 * theirs would have to be made.
 */
export function planRest(place: RecordPlace, site: string, own: Keys): (Plan & { keys: Keys }) | undefined {
	const known = readRecord(place);
	const keys = new Map([...(known?.keys ?? []), ...own]);
	const touched = known && touchedSince(site, place, known, (id) => keys.has(id));
	if (!known || touched?.owners.size !== 0) return undefined;
	const { lookedAt } = touched;
	const same = unchanged(known.keys, keys);
	const whole = new Set(known.wholeAmong([...same, nobody]));
	const isMade = (owner: string) => own.has(owner) && !whole.has(owner);
	if (!whole.delete(nobody) || ![...keys.keys()].every((owner) => whole.has(owner) || isMade(owner)))
		return undefined;
	return { site, owners: whole, known, isUntouched: true, lookedAt, keepsRest: true, keys };
}

/** The owner of a file of the site, where `known` are the KIM there are. */
export const ownerAmong = (file: string, known: { has(id: string): boolean }): string | undefined =>
	ownerOf(file, (id) => known.has(id));

/** Whether a file stays. */
export function isKept(
	file: string,
	{ owners, known, keepsRest }: Pick<Plan, "owners" | "known" | "keepsRest"> = planOfBuild(),
): boolean {
	const owner = ownerAmong(file, owners);
	const stays = owner === undefined ? keepsRest : owners.has(owner);
	return Boolean(stays && known?.has(owner ?? nobody, file));
}

/** Where a file that stays lies now. */
export const keptAt = (file: string): string | undefined =>
	isKept(file) ? join(planOfBuild().site, file) : undefined;

/** Every file that stays; of many KIM, many. */
export const keptFiles = ({ owners, known }: Plan): SiteFacts =>
	new Map([...owners].flatMap((owner) => [...(known?.filesOf(owner) ?? [])]));

let bundle: BundlePlace | undefined;

/** Decides where what Vite makes is kept. */
export function planBundle(place: BundlePlace | undefined): void {
	bundle = place;
}

export const bundleToKeep = (): BundlePlace | undefined => bundle;
