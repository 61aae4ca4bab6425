/** Finds regions by what residents call them: `kutim`, `kab kutai timur`, `singageweh`, `sangata`. Pure. */
import { isLarger, lineage, type Tingkat, tingkat } from "../../model/wilayah.ts";
import { distance, forgiven } from "../../text/search/near.ts";
import { type Row, spoken } from "./wire.ts";

/** A region as it is looked for. */
export interface Place {
	readonly code: string;
	readonly nama: string;
	/** Number of KIM in it; `undefined` when it has no page. */
	readonly jumlah: number | undefined;
	readonly tingkat: Tingkat;
	/** Names of the regions around it, nearest first. */
	readonly atas: readonly string[];
	/** The words of its name as they sound, and those of the names around it. */
	readonly own: readonly string[];
	readonly around: readonly (readonly string[])[];
}

export interface Found {
	readonly places: readonly Place[];
	/** Regions that hold a part of what was asked, when none holds all of it. */
	readonly nearest: readonly Place[];
}

/** What residents write before a name, and what it may be then. */
const levelWords: ReadonlyMap<string, readonly Tingkat[]> = new Map(
	(
		[
			["prov provinsi propinsi", ["provinsi"]],
			["kab kabupaten", ["kabupaten"]],
			["kota kotamadya kodya", ["kota"]],
			["kec kecamatan distrik", ["kecamatan"]],
			["desa ds nagari gampong kampung", ["desa", "kelurahan"]],
			["kel kelurahan", ["kelurahan", "desa"]],
			["di", ["provinsi"]],
			["kim", []],
		] as const
	).flatMap(([words, meant]) => spoken(words).map((word) => [word, meant] as const)),
);

/** The words of a larger region's name; the official one of a kabupaten or kota holds its level. */
const largerName = (nama: string) => spoken(nama.replace(/^(?:Kabupaten|Kota) /, ""));

/** Places of rows; the regions around a small one are called by their names in `larger`. */
export function placesOf(rows: readonly Row[], larger: ReadonlyMap<string, string>): Place[] {
	return rows.map(([code, nama, jumlah, kecamatan]) => {
		const around = lineage(code)
			.filter((part) => part !== code && isLarger(part))
			.reverse()
			.map((part) => larger.get(part) ?? "");
		return {
			code,
			nama,
			jumlah,
			tingkat: tingkat(code),
			atas: [...(kecamatan ? [kecamatan] : []), ...around],
			own: isLarger(code) ? largerName(nama) : spoken(nama),
			around: [...(kecamatan ? [spoken(kecamatan)] : []), ...around.map(largerName)],
		};
	});
}

/** Whether a word is the beginnings of all these words, one after the other: `kutim`, `sulsel`, `ntb`. */
function abbreviates(word: string, [name, ...rest]: readonly string[]): boolean {
	if (name === undefined) return word === "";
	for (let length = 1; length <= name.length && name.slice(0, length) === word.slice(0, length); length++)
		if (abbreviates(word.slice(length), rest)) return true;
	return false;
}

/** How surely a word that is short for names is meant, and one that is short for all of a name. */
const sure = { short: 0.8, shortForAll: 0.85 };

/** Short for a name, for its last words, or the first letters of some: `kutim`, `dki`. */
function shortness(word: string, names: readonly string[]): number {
	if (word.length < 3 || names.length < 2) return 0;
	if (abbreviates(word, names)) return sure.shortForAll;
	const initials = names.map(([first]) => first).join("");
	const isPart = names.slice(2).some((_, at) => abbreviates(word, names.slice(at + 1)));
	return isPart || initials.includes(word) ? sure.short : 0;
}

/** How surely a word means one of the words of a name. */
function likeness(word: string, names: readonly string[]): number {
	if (names.includes(word)) return 1;
	if (names.some((name) => name.startsWith(word))) return 0.9;
	const short = shortness(word, names);
	if (short > 0) return short;
	// The first letter is seldom wrong.
	const near = names.filter(([first]) => first === word[0]);
	const most = forgiven(word.length);
	if (near.some((name) => most > 0 && distance(word, name, most) <= most)) return 0.6;
	// An unfinished word with a slip in it.
	return word.length > 4 && near.some((name) => distance(word, name.slice(0, word.length), 1) < 2) ? 0.45 : 0;
}

/** `singageweh` for `Singa Geweh`. */
function joined(asked: string, own: readonly string[]): number {
	const whole = own.join("");
	if (asked.length < 5) return 0;
	return whole === asked ? 1 : whole.startsWith(asked) ? 0.85 : 0;
}

interface Scored {
	readonly place: Place;
	readonly score: number;
	/** How surely the least sure word is in its name or those around it; 0 when one is in none. */
	readonly certain: number;
}

/** How much a word counts when it is the name of a region around. */
const aroundWeight = 0.4;

interface Asked {
	readonly words: readonly string[];
	/** All that was typed, the words for a level too, in one. */
	readonly whole: string;
	readonly meant: readonly Tingkat[];
}

/** Of two that are called alike, the larger: by the parts of its code. */
const sizes = [0, 0.25, 0.2, 0.1, 0];

function scored(place: Place, { words, whole, meant }: Asked): Scored | undefined {
	const own = words.map((word) => likeness(word, place.own));
	const together = joined(whole, place.own);
	const best = Math.max(together, ...own);
	if (best === 0) return undefined;
	const around = words.map((word) => Math.max(0, ...place.around.map((names) => likeness(word, names))));
	const points = own.map((one, at) => Math.max(one, together, aroundWeight * (around[at] as number)));
	const isAll = together > 0 || own.includes(sure.shortForAll);
	const held = isAll ? place.own.length : own.filter((one) => one > 0).length;
	const size = sizes[place.code.split(".").length] as number;
	return {
		place,
		score:
			points.reduce((sum, one) => sum + one, 0) / words.length +
			0.3 * Math.min(1, held / place.own.length) +
			(meant.includes(place.tingkat) ? 0.5 : 0) +
			size,
		certain: Math.min(best, ...own.map((one, at) => Math.max(one, together, around[at] as number))),
	};
}

/** Regions for what was typed, best first. */
export function findPlaces(typed: string, places: readonly Place[]): Found {
	const all = spoken(typed);
	const names = all.filter((word) => word.length > 1 && !levelWords.has(word));
	const words = names.length > 0 ? names : all;
	const whole = all.join("");
	if (whole.length < 2) return { places: [], nearest: [] };
	const meant = names.length > 0 ? all.flatMap((word) => levelWords.get(word) ?? []) : [];
	const list = places
		.flatMap((place) => scored(place, { words, whole, meant }) ?? [])
		.sort((a, b) => b.score - a.score || (b.place.jumlah ?? -1) - (a.place.jumlah ?? -1));
	// Where a name was meant surely, no slip of the finger is thought of.
	const surest = [sure.shortForAll, sure.short, 0].find((floor) =>
		list.some(({ certain }) => certain >= floor && certain > 0),
	);
	const found = list.filter(({ certain }) => surest !== undefined && certain >= surest && certain > 0);
	return {
		places: found.map(({ place }) => place),
		nearest: found.length > 0 ? [] : list.map(({ place }) => place),
	};
}
