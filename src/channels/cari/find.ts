/** Answers to a query, letter by letter: one small file for the portal, one for a KIM, and what a word may need more. */
import { addAll } from "../../text/search/index.ts";
import { get } from "../../ui/common/get.ts";
import { addFile, begin, look, type Ready, type Result } from "./look.ts";
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

/** Adds what a file holds besides; whether there was any. */
export const widen = async (file: string, state: Ready, kim?: string): Promise<boolean> =>
	addFile(state, file, await get<Part>(file), kim);

const pause = 400;
let latest = "";
let standing: Promise<unknown> | undefined;

/** Letters that follow each other fast overtake this one, and nothing is loaded for it. */
async function widenLater(
	typed: string,
	file: string,
	state: Ready,
	{ kim, isAsked }: { kim: string | undefined; isAsked: boolean },
): Promise<boolean> {
	if (!isAsked) await new Promise((resolve) => setTimeout(resolve, pause));
	return latest === typed && widen(file, state, kim);
}

/** What the other words of a query lead to; one that is lost is no loss to what stands. */
async function widenOn(typed: string, state: Ready, kim?: string): Promise<boolean> {
	if (latest !== typed) return false;
	const files = look(typed, state, kim).more;
	const found = await Promise.all(files.map((file) => widen(file, state, kim).catch(() => false)));
	return found.some(Boolean);
}

/** Resolves when no further answers may take the place of those on show. */
export const settled = async (): Promise<void> => void (await standing);

/**
 * Answers to what is typed: with what is at hand, again with what its rarest word leads to when that holds too little of
 * what was asked, and again with what its other words lead to. Who asks for all (`isAsked`) and has nothing else to look
 * at is spared the first.
 */
export async function* find(typed: string, kim?: string, isAsked = false): AsyncGenerator<Result> {
	latest = typed;
	const state = await start(kim);
	const first = look(typed, state, kim);
	const [file] = first.more;
	const isFirst = file === undefined || (first.answers.length > 0 && !isAsked);
	if (isFirst) yield first;
	if (file === undefined) return;
	const widening = widenLater(typed, file, state, { kim, isAsked });
	const others = widening.catch(() => {}).then(() => widenOn(typed, state, kim));
	standing = others;
	const found = await widening.catch((error) => {
		// A lost file is no answer; where there are others, they must do.
		if (first.answers.length === 0) throw error;
		return false;
	});
	if (latest === typed && (found || !isFirst)) yield look(typed, state, kim);
	if ((await others) && latest === typed) yield look(typed, state, kim);
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
