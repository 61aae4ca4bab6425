/** A query as the search reads it: what each word may mean. */
import type { Kamus } from "./kamus.ts";
import { wordsIn } from "./words.ts";

/** One thing that is asked for. */
export interface Slot {
	/** What may be written for it, the likeliest first. */
	readonly forms: readonly string[];
	/** How much it says about what is looked for. */
	weight: number;
	/** Set for the last word, which may be unfinished. */
	open?: boolean;
}

const light = 0.35;

/** Slots for the words from `at` that the list knows; how many words they take. */
function known(words: readonly string[], at: number, { padanan, longest }: Kamus): [Slot[], number] {
	const plainly = (word: string) => padanan.get(word) || word;
	for (let length = Math.min(longest, words.length - at); length > 0; length--) {
		const typed = words.slice(at, at + length);
		const meant = padanan.get(typed.join(" ")) || padanan.get(typed.map(plainly).join(" "));
		if (meant === undefined) continue;
		const targets = meant.split(" ");
		return [
			targets.map((target, index) => ({
				forms:
					typed.length === targets.length
						? [typed[index] as string, target]
						: typed.length === 1
							? [target, typed[0] as string]
							: [target],
				weight: 1,
			})),
			length,
		];
	}
	return [[{ forms: [words[at] as string], weight: 1 }], 1];
}

const weigh = (slots: readonly Slot[], { ringan }: Kamus) => {
	for (const slot of slots)
		if (slot.forms.some((form) => ringan.has(form) || form.length < 2)) slot.weight = light;
};

/** What is asked by a word that was taken for one of the list: nothing by filler, less when that is but likely. */
export function takenFor(word: string, typed: string, isSure: boolean, kamus: Kamus): Slot[] {
	if (kamus.abaikan.has(word)) return isSure ? [] : [{ forms: [typed], weight: light }];
	const slots = known([word], 0, kamus)[0];
	weigh(slots, kamus);
	return slots.map(({ forms, weight }) => ({ forms: [...forms].reverse(), weight }));
}

/** What is meant: `kutim` is two things, `wali kota` beside `walikota` no more than two. */
export const meantBy = (forms: Slot["forms"], padanan: Kamus["padanan"]): string =>
	forms.find((form) => !padanan.has(form)) || (forms[0] as string);

/** Reads a query; filler is left out unless there is nothing else. */
export function readQuery(text: string, kamus: Kamus): Slot[] {
	const words = wordsIn(text);
	const slots: Slot[] = [];
	for (let at = 0; at < words.length; ) {
		const [found, length] = known(words, at, kamus);
		slots.push(...found);
		at += length;
	}
	const last = slots[slots.length - 1];
	if (last && !/\s$/.test(text)) last.open = true;
	const seen = new Set<string>();
	const telling = slots.filter(({ forms }) => {
		const key = meantBy(forms, kamus.padanan);
		const fresh = !seen.has(key) && !forms.some((form) => kamus.abaikan.has(form));
		seen.add(key);
		return fresh;
	});
	weigh(telling, kamus);
	if (telling.length === 0) return slots;
	if (telling.every(({ weight }) => weight < 1)) for (const slot of telling) slot.weight = 1;
	return telling;
}
