/**
 * What a build notes of the whole content, KIM by KIM: what tells that nobody has touched it, and in one word what the rest of
 * the country sees of it. A build after it can do without the files of KIM that nobody has touched, as long as those that
 * somebody did touch look the same from outside: a sentence more in the news is no matter of anybody else.
 */
import type { Book, Redirect } from "../gate/addresses/book.ts";
import { addressesOf, type Entry } from "../gate/addresses/entries.ts";
import { splitAddress } from "../gate/addresses/families.ts";
import type { Problem } from "../gate/problem.ts";
import type { WorldData } from "../gate/world.ts";
import { limits } from "../model/limits.ts";
import { type KimKind, kimKinds, kimOfPath } from "../model/schemas/kinds.ts";
import { waitsOn } from "../model/terbit.ts";
import { kimOfAddress } from "../urls/kim.ts";
import { regionOfPage } from "../urls.ts";
import { textDigest } from "./digest.ts";
import { heardIn, months } from "./last-heard.ts";
import type { Accepted, Loaded } from "./loaded.ts";

/**
 * Of a KIM: its stamp, empty where it is to be read each time; its outline; as much of that as more follows from than the map
 * of the site, the search and the day it was last heard of; how many profiles, shown profiles and shown news it has.
 */
type KimNote = readonly [
	stamp: string,
	outline: string,
	frame: string,
	profiles: number,
	shown: number,
	news: number,
];

export interface Country {
	readonly kims: Readonly<Record<string, KimNote>>;
	readonly world: WorldData;
	/** What is wrong with names of KIM beside each other, by file. */
	readonly names: readonly (readonly [path: string, problems: readonly Problem[]])[];
	/** Of the address book what is not the address of a page that stands. */
	readonly redirects: readonly Redirect[];
	readonly anchors: readonly (readonly [address: string, fragments: readonly string[]])[];
	readonly withdrawn: readonly (readonly [address: string, entry: Entry])[];
	readonly regionPages: readonly string[];
	/** What is wrong with files of the centre, in one word. */
	readonly wrong: string;
}

const wrongIn = ({ problems, about }: Loaded): string =>
	textDigest(JSON.stringify(problems.filter((problem) => kimOfPath(about(problem)) === undefined)));

/** A country of which only the files of some KIM are at hand. */
export interface Rest {
	readonly near: ReadonlySet<string>;
	readonly country: Country;
}

/** What is known of KIM whose files were not read. */
export interface Elsewhere {
	/** Those that are published. */
	readonly kims: readonly string[];
	/** How many profiles and news of theirs are shown. */
	readonly shown: { readonly kim: number; readonly kabar: number };
}

export const nowhereElse: Elsewhere = { kims: [], shown: { kim: 0, kabar: 0 } };

/** What was noted of those that are not at hand. */
export function elsewhereIn({ near, country }: Rest): Elsewhere {
	const far = Object.entries(country.kims).filter(([kim]) => !near.has(kim));
	const sum = (at: 4 | 5) => far.reduce((total, [, note]) => total + note[at], 0);
	return {
		kims: far.flatMap(([kim, [, , , profiles]]) => (profiles > 0 ? [kim] : [])),
		shown: { kim: sum(4), kabar: sum(5) },
	};
}

/** The book of the files at hand, with what was noted of all others. */
export function bookWith(book: Book, { country }: Rest): Book {
	const live = new Map([...book.live, ...country.withdrawn]);
	const moved = new Map(country.redirects.map(({ from, to }) => [from, to]));
	const answer = (address: string): string | undefined => {
		if (live.has(address)) return address;
		const { page, fragment } = splitAddress(address);
		const to = moved.get(page);
		if (to === undefined) return book.answer(address);
		const place = `${to}#${fragment}`;
		return fragment !== undefined && live.has(place) ? place : to;
	};
	return { live, redirects: country.redirects, anchors: new Map(country.anchors), answer };
}

/** What the rest of the country sees of a KIM, and what is counted of it. */
interface Outline {
	readonly texts: string[];
	/** Beside that, what of it is more than one more page, or another title. */
	readonly frame: string[];
	/** Something is told of it, or it is not shown as it is written: what follows from that may follow from its history too. */
	isTold: boolean;
	profiles: number;
	shown: number;
	news: number;
}

type Outlines = ReadonlyMap<string, Outline>;
const outlineAt = (outlines: Outlines, path: string) => outlines.get(kimOfPath(path) ?? "");

/** The outlines of some KIM, as of a day. */
function outlinesOf(loaded: Loaded, day: string, kims: Iterable<string>): Outlines {
	const blank = (): Outline => ({ texts: [], frame: [], isTold: false, profiles: 0, shown: 0, news: 0 });
	const outlines = new Map([...kims].map((kim) => [kim, blank()]));
	for (const kind of ["kim", ...kimKinds] as const)
		for (const accepted of loaded.of(kind) as Accepted[]) sayFile(loaded, outlines, { kind, accepted, day });
	for (const { id, data } of loaded.of("kim"))
		if (data.logo || data.sampul)
			for (const { path, stamp } of loaded.look.below(`kim/${id}/gambar`))
				outlineAt(outlines, path)?.frame.push(`${path} ${stamp}`);
	for (const [id, last] of heardIn(loaded, day)) {
		outlines.get(id)?.texts.push(...last);
		outlines.get(id)?.frame.push(months(last));
	}
	sayWorld(loaded.own.world, outlines);
	for (const entry of loaded.own.entries) outlineAt(outlines, entry.path)?.texts.push(JSON.stringify(entry));
	const told = [
		...loaded.problems.map((problem) => [loaded.about(problem), problem] as const),
		...[...loaded.rejected, ...loaded.withheld].map((fate) => [fate.path, fate] as const),
	];
	for (const [path, what] of told) tell(outlineAt(outlines, path), JSON.stringify(what));
	return outlines;
}

function tell(outline: Outline | undefined, text: string): void {
	if (!outline) return;
	outline.isTold = true;
	outline.frame.push(text);
}

/** What is seen of a file that is published: of a profile all, else all but the text. */
function sayFile(
	loaded: Loaded,
	outlines: Outlines,
	{ kind, accepted, day }: { kind: "kim" | KimKind; accepted: Accepted; day: string },
): void {
	const outline = outlineAt(outlines, accepted.path);
	if (!outline) return;
	const { path, id, data, named, digest } = accepted;
	const earlier = loaded.earlier(kind, id)?.tanggal;
	const isWaiting = waitsOn(day, kind, data);
	const isWithdrawn = "dicabut" in data && data.dicabut;
	if (kind === "kim") outline.frame.push(`${path} ${digest}`);
	else outline.texts.push(`${kind} ${path} ${named} ${JSON.stringify(data)}`);
	if (isWaiting || isWithdrawn) outline.frame.push(`${path} ${isWaiting} ${JSON.stringify(isWithdrawn)}`);
	if (earlier !== undefined) tell(outline, earlier);
	const isShown = !isWithdrawn && !isWaiting;
	if (kind === "kim") outline.profiles++;
	if (isShown && kind === "kim") outline.shown++;
	if (isShown && kind === "kabar") outline.news++;
}

/** What files of KIM say to the world, as they are written. */
function sayWorld({ ids, alias, dicabut }: WorldData, outlines: Outlines): void {
	for (const kind of ["kim", ...kimKinds] as const)
		for (const id of ids[kind] ?? []) outlines.get(id.split("/")[0] ?? "")?.texts.push(`${kind} ${id}`);
	for (const [address, paths] of Object.entries(alias))
		for (const path of paths) outlineAt(outlines, path)?.frame.push(`${address} < ${path}`);
	for (const address of dicabut) outlines.get(kimOfAddress(address) ?? "")?.frame.push(`${address} x`);
}

const noteOf = (
	{ texts, frame, isTold, profiles, shown, news }: Outline,
	stamp: string | undefined,
): KimNote => [
	isTold ? "" : (stamp ?? ""),
	textDigest(JSON.stringify([texts, frame])),
	textDigest(JSON.stringify([frame, profiles, shown])),
	profiles,
	shown,
	news,
];

/** What is to be noted of content that was read, as of a day; of KIM that were not at hand it is what was noted before. */
export function countryOf(loaded: Loaded, day: string, rest?: Rest): Country {
	const { stamps } = loaded.look;
	const outlines = outlinesOf(loaded, day, rest?.near ?? stamps.kims.keys());
	const notes = [...outlines].map(([kim, outline]) => [kim, noteOf(outline, stamps.kims.get(kim))] as const);
	if (rest)
		return {
			...rest.country,
			world: loaded.world,
			kims: { ...rest.country.kims, ...Object.fromEntries(notes) },
		};
	const { live, redirects, anchors } = loaded.book;
	return {
		kims: Object.fromEntries(notes),
		world: loaded.world,
		names: [...loaded.own.names],
		redirects,
		anchors: [...anchors],
		withdrawn: [...live].flatMap(([address, entry]) => (entry?.dicabut ? [[address, entry] as const] : [])),
		regionPages: [...live.keys()].filter((address) => regionOfPage(address) !== undefined),
		wrong: wrongIn(loaded),
	};
}

/**
 * How the KIM at hand look beside what was noted of them: the same; or they have other pages or titles, from which follow the map
 * of the site, the search, and the day they were last heard of, while all else of the country is as it was; or more follows.
 */
export function looksBeside(
	loaded: Loaded,
	day: string,
	{ near, country }: Rest,
): "same" | "more" | undefined {
	const outlines = outlinesOf(loaded, day, near);
	const notes = [...outlines].map(([kim, outline]) => [country.kims[kim], noteOf(outline, "")] as const);
	if (notes.every(([before, now]) => before?.[1] === now[1])) return "same";
	const isFramed =
		notes.every(([before, now]) => before?.[2] === now[2]) && wrongIn(loaded) === country.wrong;
	const more = notes.reduce((sum, [before, now]) => sum + now[5] - (before?.[5] ?? 0), 0);
	const rest = { near, country };
	const isFew = hasAll(loaded, rest) && isFewStill(country, more) && !leadsToAny(loaded, rest);
	return isFramed && isFew ? "more" : undefined;
}

/** Whether every page of the KIM at hand that was there is there still. */
const hasAll = ({ own }: Loaded, { near, country }: Rest): boolean =>
	kimKinds.every((kind) => {
		const there = new Set(own.world.ids[kind]);
		return (country.world.ids[kind] ?? []).every((id) => !near.has(id.split("/")[0] ?? "") || there.has(id));
	});

/** Whether as many news more do not make pictures of links shared. */
function isFewStill({ kims }: Country, more: number): boolean {
	const news = Object.values(kims).reduce((sum, note) => sum + note[5], 0);
	return news > limits.kartu === news + more > limits.kartu;
}

/** Whether a former address, or what was withdrawn, leads to one of the KIM at hand, or did so to a page that is there now. */
function leadsToAny({ own }: Loaded, { near, country: { redirects, withdrawn } }: Rest): boolean {
	const live = new Set(own.entries.flatMap(addressesOf));
	const isNear = (address: string) => near.has(kimOfAddress(address) ?? "");
	return (
		redirects.some(({ from, to }) => isNear(to) || live.has(from)) ||
		withdrawn.some(([, { dicabut }]) => dicabut !== undefined && isNear(dicabut.lihat))
	);
}

/** What all files say, where some of the KIM at hand may have pages more. */
export function worldWith(own: WorldData, { near, country: { world } }: Rest): WorldData {
	const isFar = (id: string) => !near.has(id.split("/")[0] ?? "");
	const ids = Object.entries(world.ids).map(([kind, all]) => {
		if (!(kimKinds as readonly string[]).includes(kind)) return [kind, all] as const;
		const [before, now] = [all.filter((id) => !isFar(id)), own.ids[kind as KimKind] ?? []];
		const isSame = before.length === now.length && before.every((id) => now.includes(id));
		return [kind, isSame ? all : [...all.filter(isFar), ...now]] as const;
	});
	const added = kimKinds.flatMap((kind) =>
		world.ids[kind] ? [] : own.ids[kind] ? [[kind, own.ids[kind]] as const] : [],
	);
	return { ...world, ids: Object.fromEntries([...ids, ...added]) };
}

/** KIM whose files have to be read: somebody may have touched them, or they are to be read each time. */
export function touchedIn({ stamps }: Loaded["look"], { kims }: Country): ReadonlySet<string> {
	const isAsNoted = ([kim, stamp]: readonly [string, string | undefined]) =>
		stamp !== undefined && kims[kim]?.[0] === stamp;
	return new Set([...stamps.kims].filter((each) => !isAsNoted(each)).map(([kim]) => kim));
}
