/** Months whose names were mistyped, such as `17 Novmber 2020`: nobody who searches for the day finds it. */
import { distance } from "fastest-levenshtein";
import { monthNames } from "../model/baca-tanggal.ts";
import { capital, matchesIn } from "../model/kata.ts";
import { nearest } from "./saran.ts";

/** Short names are near to many a word. */
const names = monthNames.flat().filter(({ length }) => length >= 5);
/** The name that is written today, by each of a month's. */
const written = new Map(monthNames.flatMap((all) => all.map((name) => [name, capital(all[0] ?? "")])));

/** A day, a word, and the year where there is one. */
const dayAndWord = /(?<![\d/.,-])(\d{1,2}[ \t]*)(\p{L}{4,11})(?![\p{L}\d])([ \t]+\d{4}(?![\d/-]))?/gu;

interface Mistyped {
	/** Where the month's name begins, and what was typed for it. */
	readonly offset: number;
	readonly word: string;
	/** The whole day as it was typed. */
	readonly typed: string;
	/** The name that was meant, and the whole day with it. */
	readonly month: string;
	readonly date: string;
}

/** Every mistyped month of a text. Without a year beside it a word has to be nearer to be one. */
export function* mistypedMonths(text: string): Generator<Mistyped> {
	for (const { index, 0: typed, 1: day = "", 2: word = "", 3: year = "" } of matchesIn(text, dayAndWord)) {
		const plain = word.toLowerCase();
		const isOther = written.has(plain) || Number.parseInt(day, 10) > 31;
		const name = isOther ? undefined : nearest(plain, names);
		if (!name) continue;
		const slips = year && name.length > 6 ? 2 : 1;
		if ((!year && name.length < 7) || distance(plain, name) > slips) continue;
		const month = written.get(name) ?? name;
		yield { offset: index + day.length, word, typed, month, date: `${day.trim()} ${month}${year}` };
	}
}
