/**
 * The portal's rows without their texts, which follow on demand: of a text only the words that few others
 * have go along, for it is by those that it is looked for.
 */
import { stem } from "../../text/search/stem.ts";
import { wordsIn } from "../../text/search/words.ts";
import type { Jenis } from "../../words/jenis.ts";
import { type Row, type Rows, textsPerFile } from "./wire.ts";

/** In so many rows a word still tells one from another. */
const rare = 2;

const kindsIn = (rows: Rows) => Object.keys(rows) as Jenis[];
const stemsIn = (...texts: string[]) => new Set(wordsIn(texts.join(" ")).map(stem));

/** How many rows have a word. */
function spreadOf(rows: readonly Row[]): Map<string, number> {
	const count = new Map<string, number>();
	for (const [, title, kata, text, more] of rows)
		for (const one of stemsIn(title, kata, text, more)) count.set(one, (count.get(one) ?? 0) + 1);
	return count;
}

/** Rows as they are sent, and the texts they lack, in files. */
export function slim(rows: Rows): { isi: Rows; teks: Map<string, string[]> } {
	const count = spreadOf(Object.values(rows).flat());
	const isTelling = (word: string) => /^[a-z]{3,}$/.test(word) && (count.get(stem(word)) ?? 0) <= rare;
	const isi: Partial<Record<Jenis, Row[]>> = {};
	const teks = new Map<string, string[]>();
	for (const jenis of kindsIn(rows))
		isi[jenis] = (rows[jenis] ?? []).map(([address, title, kata, text, more, ...extra], index) => {
			const file = `${jenis}-${Math.floor(index / textsPerFile)}`;
			teks.set(file, [...(teks.get(file) ?? []), text]);
			const known = stemsIn(title, kata);
			const words = wordsIn(`${text} ${more}`).filter((word) => isTelling(word) && !known.has(stem(word)));
			return [address, title, kata, "", [...new Set(words)].join(" "), ...extra] as Row;
		});
	return { isi, teks };
}
