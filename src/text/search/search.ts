/** Finds entries: any word of the query may be missing, and what is rare and stands together counts more. */
import type { Entry, Index } from "./index.ts";
import type { Kamus } from "./kamus.ts";
import { likeliest, type Matches, matchesOf, split } from "./match.ts";
import { readQuery, type Slot, takenFor } from "./query.ts";

export interface Hit<T> {
	readonly entry: T;
	readonly score: number;
	/** The share of what was asked that it holds, 0 to 1. */
	readonly cover: number;
	/** How many telling words of the query it surely holds. */
	readonly words: number;
	/** Set when that is but one, beside another that nothing here knows. */
	readonly beside?: boolean;
}

export interface Found<T> {
	readonly hits: readonly Hit<T>[];
	/** The query as it was understood, word by word. */
	readonly words: readonly string[];
	/** Whether a word was taken for another than the one typed. */
	readonly corrected: boolean;
	/** Words that tell something, in all forms that may be meant, those first that fewest entries hold. */
	readonly telling: readonly string[];
	/** Of each word of the query, those of the entries that were taken for it. */
	readonly taken: readonly Matches[];
}

interface Asked {
	readonly slot: Slot;
	readonly found: Matches;
	readonly guessed: boolean;
	/** Entries that hold it. */
	readonly holders: number;
	/** How much it tells: rare words tell more. */
	worth: number;
}

/** What a reader looks for, beyond words; 1 leaves an entry where it is. */
export type Prior<T> = (entry: T) => number;

const surest = (found: Matches): number => {
	let most = 0;
	found.forEach((quality) => {
		most = Math.max(most, quality);
	});
	return most;
};

function asked<T extends Entry>(index: Index<T>, slot: Slot): Asked {
	const { found, guessed } = matchesOf(index, slot);
	const holders = new Set<number>();
	const least = surest(found) * 0.8;
	found.forEach((quality, word) => {
		if (quality < least) return;
		word.places.forEach((_, at) => {
			holders.add(at);
		});
	});
	const all = index.entries.length;
	const rare = Math.log(1 + (all - holders.size + 0.5) / (holders.size + 0.5));
	return { slot, found, guessed, holders: holders.size, worth: slot.weight * rare };
}

/** What a word that the site does not know for sure may be instead: one of the list of spellings, or two words in one. */
function instead<T extends Entry>(
	index: Index<T>,
	kamus: Kamus,
	{ slot, found }: Asked,
): Asked[] | undefined {
	const [typed = ""] = slot.forms;
	const meant = likeliest(kamus.words, typed, surest(found));
	if (meant) return takenFor(meant.word, typed, meant.isSure, kamus).map((other) => asked(index, other));
	const pair = split(index, typed);
	return pair ? pair.map((form) => asked(index, { forms: [form], weight: slot.weight })) : undefined;
}

/** The words of a query, as they were typed and as they are meant. */
function readAll<T extends Entry>(
	index: Index<T>,
	text: string,
	kamus: Kamus,
): { list: Asked[]; typed: Asked[] } {
	const typed = readQuery(text, kamus).map((slot) => asked(index, slot));
	const list = typed.map((one) =>
		one.found.size > 0 && !one.guessed ? [one] : instead(index, kamus, one) || [one],
	);
	return { list: ([] as Asked[]).concat(...list), typed };
}

/** So many words that the site does not know may count against an answer to a story. */
const unknown = 2;

/** Who tells a story says much that no page knows: with two words that are known, it counts no more than two that are not. */
function hearStory(list: readonly Asked[]): void {
	const telling = list.filter(({ slot }) => slot.weight === 1);
	const strange = telling.filter(({ found }) => found.size === 0);
	if (telling.length - strange.length < 2 || strange.length <= unknown) return;
	for (const one of strange) one.worth *= unknown / strange.length;
}

/** Words by which pages and questions that are not here yet are looked for, those first that fewest of these hold. */
function tellingIn(list: readonly Asked[]): string[] {
	const size = ({ holders, guessed }: Asked) => (guessed && holders > 0 ? holders + 0.5 : holders);
	const lengthOf = ({ slot }: Asked) => (slot.forms[0] as string).length;
	return list
		.filter(({ slot }) => slot.weight === 1)
		.sort((a, b) => size(a) - size(b) || lengthOf(b) - lengthOf(a))
		.reduce<string[]>((all, { slot }) => all.concat(slot.forms), [])
		.filter((form) => form.length > 2);
}

interface Sum {
	/** Points for each slot. */
	points: number[];
	qualities: number[];
}

/** Below this weight a word stands beside what an entry is about, and is held by it but in part. */
const smallPrint = 1;

/** Points of every entry that holds a word, slot by slot. */
function sums(list: readonly Asked[]): Map<number, Sum> {
	const all = new Map<number, Sum>();
	list.forEach(({ found, worth }, slot) => {
		found.forEach((quality, word) => {
			word.places.forEach((weight, at) => {
				const sum = all.get(at) || { points: list.map(() => 0), qualities: list.map(() => 0) };
				const x = weight * quality;
				sum.points[slot] = Math.max(sum.points[slot] as number, (worth * quality * x) / (x + 1.2));
				const held = weight < smallPrint ? quality * 0.6 : quality;
				sum.qualities[slot] = Math.max(sum.qualities[slot] as number, held);
				all.set(at, sum);
			});
		});
	});
	return all;
}

/** Which slots each stem answers. */
function slotsByStem(list: readonly Asked[]): Map<string, [slot: number, quality: number]> {
	const map = new Map<string, [number, number]>();
	list.forEach(({ found }, slot) => {
		found.forEach((quality, { stem }) => {
			const old = map.get(stem);
			if (!old || old[1] < quality) map.set(stem, [slot, quality]);
		});
	});
	return map;
}

type KnownStems = ReadonlyMap<string, readonly [slot: number, quality: number]>;

/** The slots that the words of a phrase answer, each with how surely, and how many words do. */
function slotsIn(phrase: readonly string[], known: KnownStems): [slots: Map<number, number>, held: number] {
	const slots = new Map<number, number>();
	let held = 0;
	for (const stem of phrase) {
		const hit = known.get(stem);
		if (!hit) continue;
		held++;
		slots.set(hit[0], Math.max(slots.get(hit[0]) || 0, hit[1]));
	}
	return [slots, held];
}

/** What a whole phrase is worth beside its words; a title (the first) counts by the part of it that was typed. */
function phraseBonus(
	phrases: readonly (readonly string[])[],
	known: KnownStems,
	list: readonly Asked[],
): number {
	const bonuses = phrases.map((phrase, at) => {
		const [slots, held] = slotsIn(phrase, known);
		const isWhole = held === phrase.length;
		if (held === 0 || (at > 0 && !isWhole)) return 0;
		let worth = 0;
		slots.forEach((quality, slot) => {
			worth += (list[slot] as Asked).worth * quality;
		});
		// All that was asked, and, in a title, nothing else there: `DPT` for the term.
		const all = slots.size === list.length ? (at === 0 && isWhole ? 2.5 : 1.5) : 1;
		return (worth * all * held) / phrase.length;
	});
	return Math.max(0, ...bonuses);
}

/** The words as they were understood: a guess is told by the word that was taken. */
function understood(list: readonly Asked[]): string[] {
	return list.map(({ slot, found, guessed }) => {
		let [best = ""] = slot.forms;
		let most = 0;
		if (guessed)
			found.forEach((quality, { text, places }) => {
				const points = quality * 100 + places.size;
				if (points > most) [best, most] = [text, points];
			});
		return best;
	});
}

/** From here on a match is no guess. */
const sure = 0.8;

/** Below this a match is no more than the likeliest of strangers. */
const strange = 0.6;

/** How much the bonus of a phrase counts. */
const together = 0.45;

/** Entries for a query, best first. */
export function search<T extends Entry>(
	index: Index<T>,
	text: string,
	kamus: Kamus,
	prior: Prior<T> = () => 1,
): Found<T> {
	const { list, typed } = readAll(index, text, kamus);
	hearStory(list);
	const total = list.reduce((sum, { worth }) => sum + worth, 0);
	const known = slotsByStem(list);
	const isStrange = list.some(({ slot, found }) => slot.weight === 1 && surest(found) < strange);
	const hits: Hit<T>[] = [];
	sums(list).forEach(({ points, qualities }, at) => {
		const entry = index.entries[at] as T;
		const held = list.reduce((sum, { worth }, slot) => sum + worth * (qualities[slot] as number), 0);
		const cover = held / total;
		const bonus = phraseBonus(index.phrases[at] as readonly (readonly string[])[], known, list);
		const sum = points.reduce((a, b) => a + b, 0);
		const words = list.filter(
			({ slot }, at) => slot.weight === 1 && (qualities[at] as number) >= sure,
		).length;
		const score = (sum * Math.sqrt(cover) + together * bonus) * prior(entry);
		hits.push({ entry, cover, words, beside: isStrange && words < 2, score });
	});
	hits.sort((a, b) => b.score - a.score);
	return {
		hits,
		words: understood(list),
		corrected: list.some(({ guessed }) => guessed),
		telling: tellingIn(typed),
		taken: list.map(({ found }) => found),
	};
}
