import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay } from "../model/schemas/uji-acak.ts";
import { hari as day } from "../model/uji.ts";
import { digits, spelledDay, spelledHours, spelledMonth, spelledNumber, spelledTime } from "./terbilang.ts";

/** Reads number words back, by the rules of Indonesian numerals alone. */
function readBack(words: string): number {
	const ones = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(" ");
	let total = 0;
	let group = 0;
	let one = 0;
	for (const word of words.split(" ")) {
		if (ones.includes(word)) one = ones.indexOf(word);
		else if (word === "sepuluh") group += 10;
		else if (word === "sebelas") group += 11;
		else if (word === "seratus") group += 100;
		else if (word === "seribu") total += 1000;
		else {
			if (word === "belas") group += 10 + one;
			else if (word === "puluh") group += 10 * one;
			else if (word === "ratus") group += 100 * one;
			else if (word === "ribu") {
				total += 1000 * (group + one);
				group = 0;
			} else throw new Error(`unknown word ${word}`);
			one = 0;
		}
	}
	return total + group + one;
}

test("every number from 0 to 9999 reads back as itself, and no two sound alike", () => {
	const said = Array.from({ length: 10_000 }, (_, n) => spelledNumber(n));
	expect(said.map(readBack)).toEqual(said.map((_, n) => n));
	expect(new Set(said).size).toBe(said.length);
});

test.each([
	[0, "nol"],
	[10, "sepuluh"],
	[11, "sebelas"],
	[17, "tujuh belas"],
	[71, "tujuh puluh satu"],
	[100, "seratus"],
	[270, "dua ratus tujuh puluh"],
	[1000, "seribu"],
	[2019, "dua ribu sembilan belas"],
	[2020, "dua ribu dua puluh"],
	[232_641, "dua ratus tiga puluh dua ribu enam ratus empat puluh satu"],
])("%i: %s", (n, words) => expect(spelledNumber(n)).toBe(words));

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("%d is no number to say", (n) => {
	expect(() => spelledNumber(n)).toThrow(RangeError);
});

test("digits one by one", () => expect(digits("0812")).toBe("nol delapan satu dua"));

describe("days", () => {
	test.each([
		["2020-12-09", "Rabu, sembilan Desember dua ribu dua puluh"],
		["2020-12-28", "Senin, dua puluh delapan Desember dua ribu dua puluh"],
		["2019-11-01", "Jumat, satu November dua ribu sembilan belas"],
		["2021-01-10", "Minggu, sepuluh Januari dua ribu dua puluh satu"],
	])("%s", (iso, words) => expect(spelledDay(day(iso))).toBe(words));

	test("are said without digits, the weekday first, the year last, and read back", () => {
		fc.assert(
			fc.property(anyDay, (any) => {
				const [weekday = "", rest = ""] = spelledDay(any).split(", ");
				expect(weekday).toBe(
					["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"][any.dayOfWeek - 1],
				);
				const [, date = "", month = "", year = ""] = /^([a-z ]+) ([A-Z][a-z]+) ([a-z ]+)$/.exec(rest) ?? [];
				expect([readBack(date), readBack(year)]).toEqual([any.day, any.year]);
				expect(spelledMonth(any)).toBe(`${month} ${year}`);
			}),
		);
	});
});

describe("hours", () => {
	test.each([
		["00.00", "pukul dua belas malam"],
		["00.30", "pukul dua belas lewat tiga puluh menit malam"],
		["03.00", "pukul tiga dini hari"],
		["04.00", "pukul empat pagi"],
		["07.00", "pukul tujuh pagi"],
		["10.59", "pukul sepuluh lewat lima puluh sembilan menit pagi"],
		["11.00", "pukul sebelas siang"],
		["12.00", "pukul dua belas siang"],
		["13.00", "pukul satu siang"],
		["15.00", "pukul tiga sore"],
		["18.15", "pukul enam lewat lima belas menit malam"],
		["23.59", "pukul sebelas lewat lima puluh sembilan menit malam"],
	])("%s: %s", (text, words) => expect(spelledTime(text)).toBe(words));

	test("no two times of a day sound alike", () => {
		const two = (n: number) => String(n).padStart(2, "0");
		const said = Array.from({ length: 1440 }, (_, n) =>
			spelledTime(`${two(Math.floor(n / 60))}.${two(n % 60)}`),
		);
		expect(new Set(said).size).toBe(1440);
	});

	test("of the voting day", () => {
		expect(spelledHours("07.00-13.00")).toBe("pukul tujuh pagi sampai pukul satu siang waktu setempat");
	});
});
