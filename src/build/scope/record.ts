/** What is written down of a site, for the build after it: the key of each KIM, its files, and what is known of them. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FileFacts, SiteFacts } from "./facts.ts";
import { type Keys, unchanged } from "./key.ts";
import type { Plan } from "./plan.ts";

/** A file: its name, its size, its digest, and of a page what it loads, where it leads, and its weight. */
type Line = [file: string, size: number, sha256: string, page?: [number[], number[], number]];

export interface SiteRecord {
	/** When it was written: what was changed later was changed by somebody else. */
	readonly at: number;
	/** Every address that pages name, once. */
	readonly hrefs: readonly string[];
	readonly kims: Readonly<Record<string, { readonly key: string; readonly files: readonly Line[] }>>;
	/** All other files of the site. */
	readonly centre: readonly string[];
}

/** A site's files: those of each KIM, and the others. */
export interface Shares {
	readonly kims: ReadonlyMap<string, SiteFacts>;
	readonly centre: readonly string[];
}

/** Numbers for texts, each text once. */
class Table {
	readonly texts: string[] = [];
	readonly #numbers = new Map<string, number>();
	numberOf(text: string): number {
		const known = this.#numbers.get(text) ?? this.texts.push(text) - 1;
		this.#numbers.set(text, known);
		return known;
	}
}

const lineOf = (file: string, { size, sha256, page }: FileFacts, table: Table): Line => {
	if (!page) return [file, size, sha256];
	const numbers = (hrefs: readonly string[]) => hrefs.map((href) => table.numberOf(href));
	return [file, size, sha256, [numbers(page.parts), numbers(page.links), page.weight]];
};

const factsOfLine = ([, size, sha256, page]: Line, hrefs: readonly string[]): FileFacts => {
	if (!page) return { size, sha256 };
	const texts = (numbers: readonly number[]) => numbers.map((number) => hrefs[number] ?? "");
	const [parts, links, weight] = page;
	return { size, sha256, page: { isCut: false, parts: texts(parts), links: texts(links), weight } };
};

/** Writes down what a site is made of. */
export function writeRecord(path: string, keys: Keys, shares: Shares): void {
	const table = new Table();
	const kims = Object.fromEntries(
		[...shares.kims].map(([kim, own]) => [
			kim,
			{ key: keys.get(kim) ?? "", files: [...own].map(([file, facts]) => lineOf(file, facts, table)) },
		]),
	);
	const { centre } = shares;
	writeFileSync(
		path,
		JSON.stringify({ at: Date.now(), hrefs: table.texts, kims, centre } satisfies SiteRecord),
	);
}

/** What was written down of a site; nothing where it cannot be read. */
export function readRecord(path: string): SiteRecord | undefined {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return undefined;
	}
}

/** Whether a file is still as the build left it. */
function isUntouched(path: string, size: number, at: number): boolean {
	const stat = statSync(path, { throwIfNoEntry: false });
	return stat?.isFile() === true && stat.size === size && Math.floor(stat.mtimeMs) <= at;
}

/** What of a site can stay, by its record. */
export function planFrom({ at, hrefs, kims }: SiteRecord, site: string, keys: Keys): Plan {
	const before = new Map(Object.entries(kims).map(([kim, { key }]) => [kim, key]));
	const kept = unchanged(before, keys).flatMap((kim): [string, SiteFacts][] => {
		const files = kims[kim]?.files ?? [];
		if (!files.every(([file, size]) => isUntouched(join(site, file), size, at))) return [];
		return [[kim, new Map(files.map((line) => [line[0], factsOfLine(line, hrefs)]))]];
	});
	return {
		site,
		kims: new Set(kept.map(([kim]) => kim)),
		files: new Map(kept.flatMap(([, own]) => [...own])),
	};
}
