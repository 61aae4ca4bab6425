/** Answers to a query, letter by letter: one small file for the portal, one for a KIM, and what a word may need more. */
import { addAll } from "../../text/search/index.ts";
import { get } from "../../ui/common/get.ts";
import { addFile, begin, followed, look, type Ready, type Result } from "./look.ts";
import { type Answer, answersOf } from "./read.ts";
import type { Part, PortalFile, Rows } from "./wire.ts";

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
	const state = begin(portal);
	const all = answersOf(portal.isi, portal.domain).concat(own ? answersOf(own, portal.domain) : []);
	for (let at = 0; at < all.length; at += perTurn) {
		await turn();
		addAll(state.index, all.slice(at, at + perTurn));
	}
	return state;
}

/** Loads what the first answer needs; called when a reader turns to the search. */
export function start(kim?: string): Promise<Ready> {
	ready ??= prepare(kim);
	ready.catch(() => (ready = undefined));
	return ready;
}

/** Adds what a file holds besides. */
export const widen = async (file: string, state: Ready, kim?: string): Promise<void> =>
	addFile(state, file, await get<Part>(file), kim);

const pause = 400;
let latest = "";
let standing: Promise<void> | undefined;

/** Resolves when no further answers may take the place of those on show. */
export const settled = async (): Promise<void> => standing;

const listOf = ({ answers }: Result): string => answers.map(({ address }) => address).join();

/** So many files are loaded at once: first the likeliest alone, so that an answer stands soon. */
const steps = [1, followed];

/** Loads what may hold more, and looks again. A lost file is no answer; where there are others, they must do. */
async function lookOn(typed: string, files: readonly string[], state: Ready, kim?: string): Promise<Result> {
	const loaded = await Promise.allSettled(files.map((file) => widen(file, state, kim)));
	const found = look(typed, state, kim);
	const lost = loaded.find(({ status }) => status === "rejected");
	if (lost && found.answers.length === 0) throw lost;
	return found;
}

async function* answersTo(
	typed: string,
	state: Ready,
	kim: string | undefined,
	isAsked: boolean,
): AsyncGenerator<Result> {
	let best = look(typed, state, kim);
	let shown: string | undefined;
	if (best.more.length === 0 || (best.answers.length > 0 && !isAsked)) {
		yield best;
		shown = listOf(best);
	}
	if (best.more.length > 0 && !isAsked) await new Promise((resolve) => setTimeout(resolve, pause));
	for (const step of steps) {
		const files = best.more.slice(0, step);
		if (files.length === 0 || latest !== typed) return;
		best = await lookOn(typed, files, state, kim);
		if (latest !== typed) return;
		if (listOf(best) !== shown) yield best;
		shown = listOf(best);
	}
}

/**
 * Answers to what is typed: with what is at hand; again, when that holds too little of what was asked, with what its
 * rarest word leads to; and again with what its other words lead to. Who asks for all (`isAsked`) and has nothing else to
 * look at is spared the first. Letters that follow each other fast overtake what was typed, and nothing is loaded for it.
 */
export async function* find(typed: string, kim?: string, isAsked = false): AsyncGenerator<Result> {
	latest = typed;
	let done = () => {};
	standing = new Promise((resolve) => {
		done = resolve;
	});
	try {
		yield* answersTo(typed, await start(kim), kim, isAsked);
	} finally {
		done();
	}
}

const held = new Map<string, readonly string[]>();

/** The text of an answer, if it is there already. */
export const textAtHand = ({ text, teks }: Answer): string =>
	text || (teks && held.get(teks[0])?.[teks[1]]) || "";

/** The text of an answer; what did not come along is loaded now. */
export async function textOf(answer: Answer): Promise<string> {
	const { text, teks } = answer;
	if (!text && teks) held.set(teks[0], await get<string[]>(`/cari/teks/${teks[0]}.json`));
	return textAtHand(answer);
}
