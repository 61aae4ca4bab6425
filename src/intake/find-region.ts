/** Regions by the name a resident knows them by. */

import { distance } from "fastest-levenshtein";
import { byText } from "../model/kata.ts";
import { lineage, regionTitle, tingkat } from "../model/wilayah.ts";
import type { RegionNames } from "./regions.ts";

export interface FoundRegion {
	readonly code: string;
	readonly nama: string;
	/** With its level and all parents: `Kelurahan Singa Geweh, Kecamatan Sangatta Selatan, …`. */
	readonly words: string;
}

/** Letters and digits alone, so that `Singageweh`, `singa-geweh` and `Singa Geweh` are one. */
const bare = (text: string) =>
	text
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^a-z0-9]/g, "");

const levels: Record<string, readonly string[]> = {
	desa: ["desa"],
	kelurahan: ["kelurahan"],
	kel: ["kelurahan"],
	kecamatan: ["kecamatan"],
	kec: ["kecamatan"],
	distrik: ["kecamatan"],
	nagari: ["desa"],
	gampong: ["desa"],
};

interface Reading {
	readonly level?: readonly string[];
	readonly name: string;
	/** Names of parents. */
	readonly within: readonly string[];
}

function reading(first: string, within: readonly string[]): Reading {
	const [word = "", ...rest] = first.split(/[\s.]+/);
	const level = rest.length > 0 ? levels[word.toLowerCase()] : undefined;
	return { level, name: bare(level ? rest.join("") : first), within: within.map(bare).filter(Boolean) };
}

/** What may be meant: `Kel. Singa Geweh, Kutai Timur` as it stands; without a comma, the last words as a parent too. */
function readings(query: string): Reading[] {
	const [first = "", ...within] = query.split(",").map((part) => part.trim());
	const words = first.split(/\s+/);
	const shorter = words
		.slice(1)
		.map((_, index) => words.length - 1 - index)
		.map((at) => reading(words.slice(0, at).join(" "), [words.slice(at).join(" "), ...within]));
	return [reading(first, within), ...shorter].filter(({ name }) => name !== "");
}

const describe = (code: string, names: RegionNames): FoundRegion => ({
	code,
	nama: names.get(code) ?? code,
	words: lineage(code)
		.reverse()
		.map((part) => regionTitle(part, names.get(part) ?? part))
		.join(", "),
});

/** `6408121002` and `64.08.12.1002` are the same code. */
const asCode = (query: string) =>
	/^[\d.\s]+$/.test(query)
		? query
				.replace(/\D/g, "")
				.replace(/^(\d{2})(\d{2})?(\d{2})?(\d{4})?$/, (_, ...parts: string[]) =>
					parts.slice(0, 4).filter(Boolean).join("."),
				)
		: undefined;

/** How far a name is from what was asked: 0 the same, 1 begins with it, 2 holds it; `undefined` when it is another. */
function rank(name: string, asked: string): number | undefined {
	if (name === asked) return 0;
	if (asked.length < 3) return undefined;
	if (name.startsWith(asked)) return 1;
	return name.includes(asked) ? 2 : undefined;
}

const same = (name: string, asked: string) => (name === asked ? 0 : undefined);

/** One letter in five may be wrong. */
function slip(name: string, asked: string): number | undefined {
	const allowed = Math.floor(asked.length / 5);
	if (allowed === 0 || Math.abs(name.length - asked.length) > allowed) return undefined;
	const score = distance(name, asked);
	return score <= allowed ? score : undefined;
}

/**
 * Kecamatan, desa and kelurahan with a name, best first. When none has it, those whose name is a
 * slip of the finger away. A KIM serves one of these, so larger regions are not offered.
 */
export function findRegions(query: string, names: RegionNames): FoundRegion[] {
	const code = asCode(query);
	if (code !== undefined) return code.length >= 8 && names.has(code) ? [describe(code, names)] : [];
	const all = smallRegions(names);
	const [first, ...others] = readings(query);
	if (!first) return [];
	const attempts: [Reading, typeof rank][] = [
		[first, rank],
		...others.map((other): [Reading, typeof rank] => [other, same]),
		...(isLarger(first.name, names) ? [] : [[first, slip] satisfies [Reading, typeof rank]]),
	];
	for (const [{ level, name, within }, score] of attempts) {
		const found = all
			.map((region) => ({ code: region.code, score: score(region.name, name) ?? Number.NaN }))
			.filter((region) => !Number.isNaN(region.score))
			.filter((region) => !level || level.includes(tingkat(region.code)))
			.filter((region) => isInside(region.code, within, names))
			.sort((a, b) => a.score - b.score || byText(a.code, b.code));
		if (found.length > 0) return found.map((region) => describe(region.code, names));
	}
	return [];
}

const withoutLevel = (name: string) => name.replace(/^(?:provinsi|kabupaten|kota)/, "");

/** Whether a name is that of a kabupaten, kota or province: then no slip of the finger is meant. */
const isLarger = (name: string, names: RegionNames): boolean =>
	[...names].some(([code, nama]) => code.length <= 5 && withoutLevel(bare(nama)) === withoutLevel(name));

const prepared = new WeakMap<RegionNames, { code: string; name: string }[]>();

/** Kecamatan, desa and kelurahan with their bare names; prepared once. */
function smallRegions(names: RegionNames) {
	const list =
		prepared.get(names) ??
		[...names].filter(([code]) => code.length >= 8).map(([code, nama]) => ({ code, name: bare(nama) }));
	prepared.set(names, list);
	return list;
}

/** Whether every name is one of the parents'. */
function isInside(code: string, within: readonly string[], names: RegionNames): boolean {
	const parents = lineage(code)
		.slice(0, -1)
		.map((part) => bare(names.get(part) ?? ""));
	return within.every((area) => parents.some((parent) => parent.includes(area)));
}
