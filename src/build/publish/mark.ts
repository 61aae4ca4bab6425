/** The mark in every site a build made: what it is made of. It is of the content alone, so two builds of it are alike. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { byText } from "../../model/kata.ts";
import { ownerOf } from "../../urls/share.ts";
import { type FileFacts, factsOf, type SiteFacts } from "../scope/facts.ts";
import { digestOf } from "../scope/sum.ts";

/** Below the folder that no server shows. */
export const markFile = "_host/corong.json";

export interface Mark {
	/** What lies at the top. */
	readonly names: readonly string[];
	readonly files: number;
	/** Of all names and bytes. */
	readonly sha256: string;
	/** Files of the site before that are still asked for by pages somebody has open. */
	readonly carried?: readonly string[];
}

/** Every file below a folder, sorted; with `/`. */
export function filesBelow(folder: string): string[] {
	const root = join(folder, "/").slice(0, -1);
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => `${parentPath}/${name}`.slice(root.length + 1).replaceAll("\\", "/"))
		.sort(byText);
}

/** Digests of the owners of a site's files, by owner; of a KIM by where its files lie, whoever it is. */
export type Digests = ReadonlyMap<string, string>;
const groupOf = (file: string) => ownerOf(file, () => true) ?? "";

/** What a site is made of, by what is known of its files, and of owners of whom all is known together. */
function markOf(names: readonly string[], site: SiteFacts, whole: Digests, files: number): Mark {
	const known = [...site].filter(([file]) => file !== markFile);
	const groups = [...Map.groupBy(known, ([file]) => groupOf(file))].map(([group, list]): [string, string] => [
		group,
		digestOf(new Map(list)),
	]);
	const hash = createHash("sha256");
	for (const [group, digest] of [...groups, ...whole].sort(([a], [b]) => byText(a, b)))
		hash.update(`${group}\0${digest}\n`);
	return { names: names.toSorted(byText), files: known.length + files, sha256: hash.digest("hex") };
}

/** What is known of every file of a site; what nobody knows, or is no longer of the size it had, is looked at anew. */
export function factsAt(site: string, known: SiteFacts = new Map()): SiteFacts {
	const look = (file: string): FileFacts => {
		const facts = known.get(file);
		return facts && statSync(join(site, file)).size === facts.size
			? facts
			: factsOf(file, readFileSync(join(site, file)));
	};
	return new Map(
		filesBelow(site)
			.filter((file) => file !== markFile)
			.map((file) => [file, look(file)]),
	);
}

/** Owners of whose files all is known together. */
export interface Whole {
	readonly digests: Digests;
	/** How many files they have. */
	readonly files: number;
}
const nobody: Whole = { digests: new Map(), files: 0 };

/** Marks a finished site as ours. */
export function writeMark(
	site: string,
	facts: SiteFacts,
	carried: readonly string[] = [],
	whole: Whole = nobody,
): void {
	mkdirSync(dirname(join(site, markFile)), { recursive: true });
	const mark: Mark = {
		...markOf(readdirSync(site), facts, whole.digests, whole.files),
		...(carried.length > 0 && { carried }),
	};
	// Anew: in a site that was made of an old one there is the file of the old one.
	rmSync(join(site, markFile), { force: true });
	writeFileSync(join(site, markFile), `${JSON.stringify(mark)}\n`);
}

export function readMark(site: string): Mark | undefined {
	try {
		return JSON.parse(readFileSync(join(site, markFile), "utf8"));
	} catch {
		return undefined;
	}
}

/** Whether a site is as it was when it was marked. */
export const isWhole = (site: string): boolean => {
	const mark = readMark(site);
	return mark !== undefined && markOf([], factsAt(site), nobody.digests, 0).sha256 === mark.sha256;
};
