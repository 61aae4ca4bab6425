/**
 * What a build notes of the whole content, KIM by KIM: what tells that nobody has touched it, and in one word what the rest of
 * the country sees of it. A build after it can do without the files of KIM that nobody has touched, as long as those that
 * somebody did touch look the same from outside: a sentence more in the news is no matter of anybody else.
 */
import type { Book, Redirect } from "../gate/addresses/book.ts";
import type { Entry } from "../gate/addresses/entries.ts";
import { splitAddress } from "../gate/addresses/families.ts";
import type { Problem } from "../gate/problem.ts";
import type { WorldData } from "../gate/world.ts";
import { type KimKind, kimKinds, kimOfPath } from "../model/schemas/kinds.ts";
import { waitsOn } from "../model/terbit.ts";
import { kimOfAddress } from "../urls/kim.ts";
import { regionOfPage } from "../urls.ts";
import { textDigest } from "./digest.ts";
import type { Accepted, Loaded } from "./loaded.ts";

/** Of a KIM: its stamp, empty where it is to be read each time; its outline; how many profiles, shown profiles and shown news it has. */
type KimNote = readonly [stamp: string, outline: string, profiles: number, shown: number, news: number];

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
}

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
	const sum = (at: 3 | 4) => far.reduce((total, [, note]) => total + note[at], 0);
	return {
		kims: far.flatMap(([kim, [, , profiles]]) => (profiles > 0 ? [kim] : [])),
		shown: { kim: sum(3), kabar: sum(4) },
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
	const blank = (): Outline => ({ texts: [], isTold: false, profiles: 0, shown: 0, news: 0 });
	const outlines = new Map([...kims].map((kim) => [kim, blank()]));
	for (const kind of ["kim", ...kimKinds] as const)
		for (const accepted of loaded.of(kind) as Accepted[]) sayFile(loaded, outlines, { kind, accepted, day });
	for (const { id, data } of loaded.of("kim"))
		if (data.logo || data.sampul)
			for (const { path, stamp } of loaded.look.below(`kim/${id}/gambar`))
				outlineAt(outlines, path)?.texts.push(`${path} ${stamp}`);
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
	outline.texts.push(text);
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
	const profile = kind === "kim" ? digest : "";
	outline.texts.push(`${kind} ${path} ${named} ${JSON.stringify(data)} ${profile}`);
	if (earlier !== undefined) tell(outline, earlier);
	const isShown = !("dicabut" in data && data.dicabut) && !waitsOn(day, kind, data);
	if (kind === "kim") outline.profiles++;
	if (isShown && kind === "kim") outline.shown++;
	if (isShown && kind === "kabar") outline.news++;
}

/** What files of KIM say to the world, as they are written. */
function sayWorld({ ids, alias, dicabut }: WorldData, outlines: Outlines): void {
	for (const kind of ["kim", ...kimKinds] as const)
		for (const id of ids[kind] ?? []) outlines.get(id.split("/")[0] ?? "")?.texts.push(`${kind} ${id}`);
	for (const [address, paths] of Object.entries(alias))
		for (const path of paths) outlineAt(outlines, path)?.texts.push(`${address} < ${path}`);
	for (const address of dicabut) outlines.get(kimOfAddress(address) ?? "")?.texts.push(`${address} x`);
}

const noteOf = ({ texts, isTold, profiles, shown, news }: Outline, stamp: string | undefined): KimNote => [
	isTold ? "" : (stamp ?? ""),
	textDigest(JSON.stringify(texts)),
	profiles,
	shown,
	news,
];

/** What is to be noted of content that was read, as of a day; of KIM that were not at hand it is what was noted before. */
export function countryOf(loaded: Loaded, day: string, rest?: Rest): Country {
	const { stamps } = loaded.look;
	const outlines = outlinesOf(loaded, day, rest?.near ?? stamps.kims.keys());
	const notes = [...outlines].map(([kim, outline]) => [kim, noteOf(outline, stamps.kims.get(kim))] as const);
	if (rest) return { ...rest.country, kims: { ...rest.country.kims, ...Object.fromEntries(notes) } };
	const { live, redirects, anchors } = loaded.book;
	return {
		kims: Object.fromEntries(notes),
		world: loaded.world,
		names: [...loaded.own.names],
		redirects,
		anchors: [...anchors],
		withdrawn: [...live].flatMap(([address, entry]) => (entry?.dicabut ? [[address, entry] as const] : [])),
		regionPages: [...live.keys()].filter((address) => regionOfPage(address) !== undefined),
	};
}

/** Whether all KIM at hand look as they were noted. */
export function looksAsNoted(loaded: Loaded, day: string, { near, country }: Rest): boolean {
	const outlines = outlinesOf(loaded, day, near);
	return outlines.entries().every(([kim, outline]) => noteOf(outline, "")[1] === country.kims[kim]?.[1]);
}

/** KIM whose files have to be read: somebody may have touched them, or they are to be read each time. */
export function touchedIn({ stamps }: Loaded["look"], { kims }: Country): ReadonlySet<string> {
	const isAsNoted = ([kim, stamp]: readonly [string, string | undefined]) =>
		stamp !== undefined && kims[kim]?.[0] === stamp;
	return new Set([...stamps.kims].filter((each) => !isAsNoted(each)).map(([kim]) => kim));
}
