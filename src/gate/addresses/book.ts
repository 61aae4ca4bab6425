/**
 * The address book: where every address that ever was published answers today. Pure; chains are followed
 * to their end, so that a reader is sent on once at most.
 */
import { byText } from "../../model/kata.ts";
import { addressesOf, type Entry, liveAddresses, publishable } from "./entries.ts";
import { chiefOf, familyOf, parseAddress, splitAddress } from "./families.ts";

export interface Redirect {
	readonly from: string;
	readonly to: string;
}

export interface Book {
	/** What answers by itself, and the entry behind it. */
	readonly live: ReadonlyMap<string, Entry | undefined>;
	/** Former pages and files, each with the address that took over; sorted. */
	readonly redirects: readonly Redirect[];
	/** Former places, by the address they now stand at: a page, or a place on one. */
	readonly anchors: ReadonlyMap<string, readonly string[]>;
	/** Where an address answers: itself, the one that took over, or `undefined` when it is lost. */
	answer(address: string): string | undefined;
}

const isPlace = (address: string) => address.includes("#");
const isPage = (address: string) => address.endsWith("/");

/** What an alias moves: pages and files one by one, and everything below a page. */
interface Moves {
	readonly exact: Map<string, string>;
	readonly below: Map<string, string>;
	readonly anchors: Map<string, string[]>;
}

function moveFamily(entry: Entry, alias: string, moves: Moves): void {
	const chief = chiefOf(entry.kind, entry.id);
	const put = (from: string, to: string) => {
		if (isPlace(from))
			moves.anchors.set(to, [...(moves.anchors.get(to) ?? []), splitAddress(from).fragment ?? ""]);
		else if (!moves.exact.has(from)) moves.exact.set(from, to);
	};
	const parsed = parseAddress(alias).filter(({ index }) => index === 0);
	const same = parsed.find(({ kind }) => kind === entry.kind);
	const old = same ?? parsed[0];
	if (!old) {
		put(alias, chief);
		return;
	}
	const family = familyOf(entry.kind, entry.id);
	const remains = new Set(addressesOf(entry));
	for (const [index, from] of familyOf(old.kind, old.id).entries()) {
		const own = same && family[index];
		put(from, own && remains.has(own) ? own : chief);
	}
	if (same && isPage(alias) && isPage(chief)) moves.below.set(alias, chief);
}

/** The longest moved page that an address lies below (itself not counted), and what it would be below the new one. */
function movedBelow(page: string, below: ReadonlyMap<string, string>): string | undefined {
	for (let cut = page.lastIndexOf("/", page.length - 2); cut > 0; cut = page.lastIndexOf("/", cut - 1)) {
		const to = below.get(page.slice(0, cut + 1));
		if (to !== undefined) return to + page.slice(cut + 1);
	}
	return undefined;
}

/** More steps than any chain has; a circle ends here. */
const longestChain = 20;

/** Where entries were before, and what of the withdrawn ones leads to the page that says so. */
function movesOf(entries: readonly Entry[]): Moves {
	const moves: Moves = { exact: new Map(), below: new Map(), anchors: new Map() };
	for (const entry of entries) {
		for (const alias of entry.alias) moveFamily(entry, alias, moves);
		if (entry.dicabut) closeFamily(entry, moves);
	}
	// A page renamed while its KIM bore another name: it had its old name under today's name of the KIM as well.
	for (const entry of entries)
		for (const alias of entry.alias) {
			const today = movedBelow(alias, moves.below);
			if (today !== undefined) moveFamily(entry, today, moves);
		}
	return moves;
}

/** The pages of a withdrawn entry lead to its first, which says that it is gone. */
function closeFamily({ kind, id, places }: Entry, { exact }: Moves): void {
	const chief = chiefOf(kind, id);
	const below = places.filter((place) => place.startsWith(chief));
	for (const from of [...familyOf(kind, id), ...below])
		if (isPage(from) && from !== chief) exact.set(from, chief);
}

type Answer = Book["answer"];

/** Where any address leads now. */
function answerIn(live: Book["live"], moves: Moves): Answer {
	const pageAnswer = (page: string): string | undefined => {
		let at: string | undefined = page;
		for (let step = 0; step < longestChain && at !== undefined; step++) {
			if (live.has(at)) return at;
			at = moves.exact.get(at) ?? movedBelow(at, moves.below);
		}
		return undefined;
	};
	return (address) => {
		if (live.has(address)) return address;
		const { page, fragment } = splitAddress(address);
		const at = pageAnswer(page);
		if (fragment === undefined || at === undefined) return at;
		// A page that moved or was withdrawn answers for its places; on a page that stands, a place is lost.
		if (at === page) return live.get(page)?.dicabut ? page : undefined;
		const place = `${at}#${fragment}`;
		return live.has(place) ? place : at;
	};
}

/** Pages that were published once, under every name they had. */
function formerPages(live: Book["live"], moves: Moves, known: Iterable<string>): Set<string> {
	const pages = [...live.keys(), ...moves.exact.keys()].filter((address) => !isPlace(address));
	const former = new Set(moves.exact.keys());
	for (const [old, chief] of moves.below)
		for (const page of pages) if (page.startsWith(chief)) former.add(old + page.slice(chief.length));
	for (const address of known) if (!isPlace(address)) former.add(address);
	return former;
}

/** The book of some entries; `known` are the addresses of the ledger, `kept` pages that stand without a file. */
export function addressBook(
	all: readonly Entry[],
	known: Iterable<string> = [],
	kept: readonly string[] = [],
): Book {
	const entries = publishable(all).toSorted((a, b) => byText(a.path, b.path));
	const live = liveAddresses(entries);
	for (const address of kept) live.set(address, undefined);
	const moves = movesOf(entries);
	for (const [at, fragments] of moves.anchors)
		for (const fragment of fragments) live.set(`${splitAddress(at).page}#${fragment}`, live.get(at));
	const answer = answerIn(live, moves);
	const redirects = [...formerPages(live, moves, known)].sort().flatMap((from): Redirect[] => {
		const to = live.has(from) ? undefined : answer(from);
		return to === undefined ? [] : [{ from, to }];
	});
	return { live, redirects, anchors: moves.anchors, answer };
}
