/** The parts of a build, put together by copying. What two parts hold alike is there once. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "./mark.ts";

/** What a part says of itself, in `_host/bagian.json`. */
export interface Part {
	readonly part: number;
	readonly of: number;
	/** Digest of the program that made it. */
	readonly program: string;
	/** Of everything else it was made of: only parts that agree in both belong together. */
	readonly source: string;
}

const partFile = "_host/bagian.json";

/** Says in a part which it is. */
export const notePart = (site: string, part: Part): void =>
	writeFileSync(join(site, partFile), `${JSON.stringify(part)}\n`);

/** Of the parts alone; the rules for hosts are written anew for the whole. */
const apart = /^_host\/|^_redirects$/;

/** The parts below a folder, by the folder of each. */
export const partsBelow = (folder: string): Map<string, Part> =>
	new Map(
		readdirSync(folder)
			.map((name) => join(folder, name))
			.filter((site) => existsSync(join(site, partFile)))
			.map((site) => [site, JSON.parse(readFileSync(join(site, partFile), "utf8")) as Part]),
	);

/** Why parts make no whole, in a sentence; `undefined` when they do. */
export function partsFault(parts: readonly Part[]): string | undefined {
	const [first] = parts;
	if (!first) return "tidak ada bagian di sana. Setiap bagian ialah folder hasil build dengan --shard.";
	if (parts.some(({ program }) => program !== first.program))
		return "bagian-bagiannya dibuat versi program yang berbeda. Bangun semuanya dengan program dari commit yang sama.";
	if (parts.some(({ of, source }) => of !== first.of || source !== first.source))
		return "bagian-bagiannya dibangun dari isi, hari, atau pembagian yang berbeda. Bangun semuanya dari commit yang sama.";
	const there = new Set(parts.map(({ part }) => part));
	const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter(
		(part) => !there.has(part),
	);
	if (missing.length > 0) return `bagian ${missing.join(", ")} dari ${first.of} tidak ada.`;
	return parts.length > first.of ? "ada bagian yang dua kali." : undefined;
}

/** Copies all parts into one folder; the names of files that differ between two of them. */
export function unite(sites: Iterable<string>, work: string): string[] {
	const unlike: string[] = [];
	for (const site of sites)
		for (const file of filesBelow(site).filter((name) => !apart.test(name))) {
			const to = join(work, file);
			if (!existsSync(to)) {
				mkdirSync(dirname(to), { recursive: true });
				copyFileSync(join(site, file), to);
			} else if (!readFileSync(to).equals(readFileSync(join(site, file)))) unlike.push(file);
		}
	return unlike;
}
