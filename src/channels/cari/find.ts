/** Answers to a query, letter by letter: one small file for the portal, one for a KIM, and what a word may need more. */
import { addAll, emptyIndex, type Index } from "../../text/search/index.ts";
import { type Kamus, readKamus } from "../../text/search/kamus.ts";
import { readQuery } from "../../text/search/query.ts";
import { search } from "../../text/search/search.ts";
import { get } from "../../ui/common/get.ts";
import { partOf } from "./part.ts";
import { ranked } from "./rank.ts";
import { type Answer, answersOf, priorFor, subjectOf } from "./read.ts";
import type { PortalFile, Rows } from "./wire.ts";

interface Ready {
	readonly portal: PortalFile;
	readonly kamus: Kamus;
	readonly index: Index<Answer>;
	readonly parts: Set<number>;
}

/** What was found, best first, and how the query was understood. */
export interface Result {
	readonly answers: readonly Answer[];
	/** Set when a word was taken for another: the query as it was understood. */
	readonly corrected?: string | undefined;
	/** Words to look for in the full text. */
	readonly words: readonly string[];
	/** The share of what was asked that the best answer holds. */
	readonly cover: number;
	/** The nearest answers, where none is good enough. */
	readonly nearest: readonly Answer[];
}

let ready: Promise<Ready> | undefined;

/** Entries indexed before a key press may have its turn, on a slow phone too. */
const perTurn = 16;

/** Lets the browser do what waits: a letter is drawn before more is indexed. */
const turn = (): Promise<void> => self.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

async function prepare(kim?: string): Promise<Ready> {
	const [portal, own] = await Promise.all([
		get<PortalFile>("/cari/isi.json"),
		kim ? get<Rows>(document.querySelector<HTMLElement>("[data-isi]")?.dataset.isi ?? "") : undefined,
	]);
	const kamus = readKamus(portal);
	const index = emptyIndex<Answer>(new Set([...Array.from(kamus.abaikan), ...Array.from(kamus.ringan)]));
	const all = answersOf(portal.isi, portal.domain).concat(own ? answersOf(own, portal.domain) : []);
	for (let at = 0; at < all.length; at += perTurn) {
		await turn();
		addAll(index, all.slice(at, at + perTurn));
	}
	return { portal, kamus, index, parts: new Set() };
}

/** Loads what the first answer needs; called when a reader turns to the search. */
export function start(kim?: string): Promise<Ready> {
	ready ??= prepare(kim);
	ready.catch(() => (ready = undefined));
	return ready;
}

/** The word of a query that fewest of the portal's own pages have: by it the pages of KIM are found. */
function rarest(query: string, { kamus, index }: Ready): string | undefined {
	let best: string | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const { forms, weight } of readQuery(query, kamus)) {
		const [typed = ""] = forms;
		const holders = index.words.get(typed)?.places.size ?? 0;
		if (typed.length > 2 && weight === 1 && holders < least) [best, least] = [typed, holders];
	}
	return best;
}

/** Adds what KIM say about a word; whether there was any. Without a network the portal's answers must do. */
export async function widen(word: string | undefined, state: Ready): Promise<boolean> {
	const part = word && partOf(word, state.portal.bagian);
	if (part === undefined || part === "" || state.parts.has(part)) return false;
	const rows = await get<Rows>(`/cari/kim/${part}.json`).catch(() => undefined);
	if (!rows || state.parts.has(part)) return false;
	state.parts.add(part);
	const known = new Set(state.index.entries.map(({ address }) => address));
	const fresh = answersOf(rows).filter(({ address }) => !known.has(address));
	addAll(state.index, fresh);
	return fresh.length > 0;
}

const pause = 400;
let latest = "";
let standing: Promise<unknown> | undefined;

/** Letters that follow each other fast overtake this one, and nothing is loaded for it. */
async function widenLater(typed: string, query: string, state: Ready): Promise<boolean> {
	await new Promise((resolve) => setTimeout(resolve, pause));
	return latest === typed && widen(rarest(query, state), state);
}

/** Resolves when no further answers may take the place of those on show. */
export const settled = async (): Promise<void> => void (await standing);

/** From here on the portal's own answers hold all that was asked. */
const whole = 0.8;

function look(typed: string, query: string, { index, kamus, portal }: Ready, kim?: string): Result {
	const { hits, words, corrected } = search(index, query, kamus, priorFor(typed, portal.aktif));
	const answers = ranked(hits, kim).map(({ entry }) => entry);
	return {
		answers,
		words,
		cover: hits.reduce((most, { cover }) => Math.max(most, cover), 0),
		corrected: corrected && answers.length > 0 ? words.join(" ") : undefined,
		nearest: answers.length > 0 ? [] : hits.slice(0, 3).map(({ entry }) => entry),
	};
}

/**
 * Answers of the portal and of KIM: in a subsite its own, on the portal anybody's. Comes twice when the portal's
 * own hold too little of what was asked: with them, and with those of KIM.
 */
export async function* find(typed: string, kim?: string): AsyncGenerator<Result> {
	const query = subjectOf(typed.slice(0, 200));
	latest = typed;
	const state = await start(kim);
	const first = look(typed, query, state, kim);
	const wants = !kim && first.cover < whole;
	if (!wants || first.answers.length > 0) yield first;
	if (!wants) return;
	const widening = widenLater(typed, query, state);
	standing = widening;
	const found = await widening;
	if (latest !== typed) return;
	if (found || first.answers.length === 0) yield look(typed, query, state, kim);
}

/** The text of an answer; what did not come along is loaded now. */
export async function textOf({ text, teks }: Answer): Promise<string> {
	if (text || !teks) return text;
	const [file, at] = teks;
	return (await get<string[]>(`/cari/teks/${file}.json`))[at] ?? "";
}
