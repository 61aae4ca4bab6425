/** What one build leaves to the next: by the keys of the KIM it is known which of their files are as they were. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isOwnSite } from "../src/build/domain.ts";
import type { Whole } from "../src/build/publish/mark.ts";
import type { Place } from "../src/build/publish/place.ts";
import {
	type InService,
	scopeOf,
	searchFile,
	servedAt,
	sitesAt,
	spareSite,
	takeForWork,
} from "../src/build/publish/sites.ts";
import type { Staying } from "../src/build/publish/verify.ts";
import { compare, complete, type Old, recycle, type Stay, withoutMade } from "../src/build/scope/assemble.ts";
import { codeDigest } from "../src/build/scope/code.ts";
import type { SiteFacts } from "../src/build/scope/facts.ts";
import { type Inputs, type Keys, keysOf } from "../src/build/scope/key.ts";
import {
	isKept,
	ownerAmong,
	planBuild,
	planBundle,
	planFrom,
	planOfBuild,
	planRest,
	renewable,
} from "../src/build/scope/plan.ts";
import { nobody, readRecord, writeRecord } from "../src/build/scope/record.ts";
import type { Sum } from "../src/build/scope/sum.ts";
import { isAsItWas } from "../src/build/scope/touched.ts";
import { workFolder as buildFolder } from "../src/build/work.ts";
import { daysOf } from "../src/intake/clock.ts";
import { bundleInputs, commonInputs, kimInputs, shareInputs } from "../src/intake/inputs.ts";
import type { Loaded } from "../src/intake/loaded.ts";
import type { Near } from "../src/intake/near.ts";
import type { Store } from "../src/intake/store.ts";
import { dayIn, zoneOf } from "./content.ts";
import { type BuildValues, project } from "./opsi.ts";

/** What only spares the next build some work stops nobody, such as on a full disk. */
export function optional(write: () => void): void {
	try {
		write();
	} catch {
		// The next build makes it anew.
	}
}

let code: string | undefined;
/** A digest of this program; all of it is read once a build. */
export const codeHere = (): string => {
	code ??= codeDigest(project);
	return code;
};

/** What was read of the content and what the gate said of it: beside the sites, for it is of this content. */
const storeNames = {
	all: { verdicts: "gerbang.v8", seen: "terbaca.v8" },
	/** Of the centre, and of KIM that are read beside it where the rest is not. */
	near: { verdicts: "gerbang-dekat.v8", seen: "terbaca-dekat.v8" },
} as const;

/** Where that is kept. */
export const storesAt = (
	place: Place,
	of: keyof typeof storeNames = "all",
): Record<"verdicts" | "seen", Store> => ({
	verdicts: storeAt(place, storeNames[of].verdicts),
	seen: storeAt(place, storeNames[of].seen),
});

/** Keeps nothing of it any more. */
export function forgetContent(place: Place): void {
	const stores = Object.values(storeNames).flatMap((names) => Object.values(names));
	for (const name of stores) rmSync(join(place.store, name), { force: true });
	for (const site of sitesAt(place)) rmSync(searchFile(place, site), { force: true });
}

function storeAt({ store }: Place, name: string): Store {
	const file = join(store, name);
	return {
		code: codeHere(),
		read: () => (existsSync(file) ? readFileSync(file) : undefined),
		write: (bytes) =>
			optional(() => {
				// Whole or not at all: a build may be killed.
				writeFileSync(`${file}.baru`, bytes);
				renameSync(`${file}.baru`, file);
			}),
	};
}

/** What everything in a build with these options is made of, and the day it is seen as of. */
function commonFor(loaded: Loaded, values: BuildValues, isCompressed: boolean) {
	const chosen = values.today ?? loaded.of("situs")[0]?.data.per_tanggal;
	const { site = "", kim = "", shard = "" } = values;
	const day = chosen ?? dayIn(zoneOf(loaded));
	const common = [
		codeHere(),
		`${site} ${kim} ${shard} ${chosen ? "dipilih" : "hari ini"} ${isCompressed}`,
		...daysOf(chosen),
		...commonInputs(loaded, day),
	];
	return { common, day };
}

/** What a build with these options is made of. */
function inputsFor(loaded: Loaded, values: BuildValues, isCompressed: boolean): Inputs {
	const { common, day } = commonFor(loaded, values, isCompressed);
	return { common, owners: new Map([...kimInputs(loaded, day), ...shareInputs(loaded, day)]) };
}

/** The key of what Vite makes: the program, with what of the content lies in it. It is the same on every day. */
function bundleKey(loaded: Loaded, { site = "", kim = "" }: BuildValues, only?: readonly string[]): string {
	const common = [codeHere(), project, site, kim];
	return keysOf({ common, owners: new Map([["", bundleInputs(loaded, only)]]) }).get("") ?? "";
}

/** Decides what of the site before stays; the keys of all KIM. */
export async function planScope(
	loaded: Loaded,
	place: Place,
	values: BuildValues,
	isCompressed: boolean,
): Promise<Keys> {
	const inputs = inputsFor(loaded, values, isCompressed);
	const keys = keysOf(inputs);
	const { options } = await import("../src/options.ts");
	planBundle({
		folder: bundleFolder(values),
		key: bundleKey(loaded, values, options.kim),
	});
	// Pages of an own domain have moved since they were made, and no longer say whose they are; there are few of them.
	const before = values.seluruhnya || options.ownKim ? undefined : servedAt(place);
	planBuild(before ? planFrom(scopeOf(place, before), join(place.store, before), keys) : undefined);
	return keys;
}

/**
 * Decides the same where all but the KIM at hand is as it was; the keys of all. Nothing where more would have to be made, or
 * where there is no bundle of the key that was noted.
 */
export function planNear(
	{ loaded, looks }: Near,
	{ bundle, search }: { readonly bundle: string; readonly search: string | undefined },
	{ place, values, isCompressed }: { place: Place; values: BuildValues; isCompressed: boolean },
): Keys | undefined {
	const before = servedAt(place);
	if (!before || (looks === "more" && search === undefined)) return undefined;
	const site = join(place.store, before);
	const { common, day } = commonFor(loaded, values, isCompressed);
	const own = keysOf({ common, owners: kimInputs(loaded, day) });
	const plan = planRest(scopeOf(place, before), site, own);
	const isRenewed = looks === "more" && search !== undefined;
	planBuild(plan && { ...plan, ...(isRenewed && { renewal: { site, search } }) });
	planBundle(plan && { folder: bundleFolder(values), key: bundle });
	return plan && isRenewed ? withoutKeysOf(plan.keys, renewable.values()) : plan?.keys;
}

/** What lists are made of is not known without all KIM: a build that reads them makes these lists anew. */
const withoutKeysOf = (keys: Keys, lists: Iterable<string>): Keys =>
	new Map([...keys, ...Array.from(lists, (list) => [list, ""] as const)]);

const bundleFolder = ({ out = "dist" }: BuildValues) => join(buildFolder(out), "bundel");

/** What stays beside what this build has made. */
export const stayBeside = (work: string): Stay => withoutMade(planOfBuild(), work);

/** As much of what stays as is looked at and marked together. */
export function wholeOf({ owners, known }: Stay): Staying & Whole {
	const byOwner = new Map([...owners].flatMap((owner) => toPairs(owner, known?.sumOf(owner))));
	const sums = [...byOwner.values()];
	return {
		sums,
		has: (file) => isKept(file, { owners, known }),
		lacking: (asked, answers) =>
			new Map(known?.lacking(owners, asked, answers).flatMap((owner) => [...known.filesOf(owner)])),
		digests: new Map([...byOwner].map(([owner, { digest }]) => [owner, digest])),
		files: sums.reduce((total, { files }) => total + files, 0),
	};
}
const toPairs = (owner: string, sum: Sum | undefined): [string, Sum][] => (sum ? [[owner, sum]] : []);

/** Puts the whole site together; its folder. */
export function assemble(place: Place, work: string, stay: Stay): string {
	// Where something was changed by hand, it may be so in every site: a file that stays is one file in all of them.
	const spare = stay.isUntouched && stay.owners.size > 0 ? spareSite(place) : undefined;
	const old = spare && oldAt(place, spare, stay);
	if (!old) {
		complete(work, stay);
		return work;
	}
	const folder = takeForWork(place, spare);
	recycle(folder, old, work, stay);
	return folder;
}

/** What an old site has to do with the new one, where it is all as it was and what was written down of it is whole. */
function oldAt(place: Place, name: string, stay: Stay): Old | undefined {
	const scope = scopeOf(place, name);
	const known = readRecord(scope);
	if (!known) return undefined;
	if (!isAsItWas(join(place.store, name), scope)) return undefined;
	try {
		return compare(known, stay);
	} catch {
		// To make the new site of it only spares some work.
		return undefined;
	}
}

/** Writes down what the parts of a site were made of; where something was erased, without any trace of sites before. */
export function noteScope(
	place: Place,
	{ name, facts }: InService,
	keys: Keys,
	stay: Stay,
	hasErased: boolean,
): void {
	if (isOwnSite()) return;
	// What was changed by hand, or not looked at, is in no later site.
	if (!stay.isUntouched)
		for (const site of sitesAt(place)) rmSync(scopeOf(place, site).record, { force: true });
	const byOwner = Map.groupBy(facts, ([file]) => ownerAmong(file, keys));
	const owners = [...byOwner].map(([owner, list]): [string, SiteFacts] => [owner ?? nobody, new Map(list)]);
	optional(() =>
		writeRecord(scopeOf(place, name), keys, {
			owners: new Map(owners),
			stay,
			isAlone: hasErased,
			lookedAt: stay.owners.size > 0 || stay.keepsRest ? stay.lookedAt : undefined,
		}),
	);
}
