/** Numbers read aloud and heard by a second reader, who knows the words of Indonesian numerals and nothing of ours. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createLisan } from "./lisan.ts";

const ucap = createLisan([]);

const ones = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(" ");
const scales: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** What number some words say; digit by digit when none of them is a place. */
function heard(words: string): number | string {
	const list = words.trim().split(/\s+/);
	if (list.every((word) => ones.includes(word)) && list.length > 1)
		return list.map((word) => ones.indexOf(word)).join("");
	let total = 0;
	let group = 0;
	let one = 0;
	for (const word of list) {
		const digit = ones.indexOf(word);
		if (digit >= 0) one = digit;
		else if (word === "sepuluh" || word === "sebelas") group += word === "sebelas" ? 11 : 10;
		else if (word === "seratus") group += 100;
		else if (word === "seribu") total += 1000;
		else if (word === "belas") [group, one] = [group + 10 + one, 0];
		else if (word === "puluh") [group, one] = [group + 10 * one, 0];
		else if (word === "ratus") [group, one] = [group + 100 * one, 0];
		else {
			const scale = scales[word];
			if (!scale) throw new Error(`"${word}" is no numeral, in "${words}"`);
			[total, group, one] = [total + (group + one) * scale, 0, 0];
		}
	}
	return total + group + one;
}

/** A number with a part behind a comma. */
function heardPart(words: string): number {
	const [whole = "", part] = words.split(" koma ");
	return part === undefined
		? Number(heard(whole))
		: Number(
				`${heard(whole)}.${part
					.split(" ")
					.map((word) => ones.indexOf(word))
					.join("")}`,
			);
}

const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
	" ",
);
const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ".");
const two = (n: number) => String(n).padStart(2, "0");

const anyDay = fc
	.date({ min: new Date("1945-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
	.map((date) => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const);
const heardDay = (words: string) => {
	const [, day = "", month = "", year = ""] = /^(.+?) (\p{Lu}\p{Ll}+) (.+)$/u.exec(words) ?? [];
	return [heard(year), months.indexOf(month) + 1, heard(day)];
};

const hourIn = (words: string): string => {
	const [, hour = "", minute, part = ""] =
		/^(.+?)(?: lewat (.+) menit)? (pagi|siang|sore|malam|dini hari)$/.exec(words) ?? [];
	const twelve = Number(heard(hour)) % 12;
	const starts: Readonly<Record<string, number>> = {
		"dini hari": 1,
		pagi: 4,
		siang: 11,
		sore: 15,
		malam: 18,
	};
	const from = starts[part] ?? 0;
	const at = [twelve, twelve + 12].find((h) => h >= from) ?? twelve;
	return `${two(part === "malam" && twelve === 0 ? 0 : at)}.${two(minute ? Number(heard(minute)) : 0)}`;
};

test("whole numbers, with or without points between thousands", () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
			expect(heard(ucap(`Ada ${grouped(n)} warga.`).replace(/^Ada | warga\.$/g, ""))).toBe(n);
			expect(heard(ucap(`Ada ${n} warga.`).replace(/^Ada | warga\.$/g, ""))).toBe(n);
		}),
	);
});

test("parts behind a comma, percentages, units and money", () => {
	fc.assert(
		fc.property(
			fc.nat(9999),
			fc.integer({ min: 1, max: 9 }),
			fc.constantFrom("juta", "miliar", "triliun"),
			(n, part, large) => {
				const written = `${grouped(n)},${part}`;
				const value = Number(`${n}.${part}`);
				expect(heardPart(ucap(`${written}%`).replace(/ persen$/, ""))).toBe(value);
				expect(heardPart(ucap(`${written} km`).replace(/ kilometer$/, ""))).toBe(value);
				expect(heardPart(ucap(`Rp${written} ${large}`).replace(` ${large} rupiah`, ""))).toBe(value);
				const sum = n * 10 ** part;
				expect(heard(ucap(`Rp${grouped(sum)}`).replace(/ rupiah$/, ""))).toBe(sum);
				expect(ucap(`Rp${n || 1} ${large} sampai Rp${n + 1} ${large}.`).match(/rupiah/g)).toHaveLength(2);
			},
		),
	);
});

test("days in figures, by three spellings, are the day they name", () => {
	fc.assert(
		fc.property(anyDay, ([year, month, day]) => {
			for (const text of [
				`${day}-${month}-${year}`,
				`${two(day)}/${two(month)}/${year}`,
				`${year}-${two(month)}-${two(day)}`,
			])
				expect(heardDay(ucap(text)), text).toEqual([year, month, day]);
		}),
	);
});

test("hours, wherever they stand in a sentence", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 23 }),
			fc.integer({ min: 0, max: 59 }),
			fc.constantFrom(".", ", ", ""),
			(hour, minute, end) => {
				const said = ucap(`pukul ${two(hour)}.${two(minute)}${end}`).replace(/[.,\s]+$/, "");
				expect(hourIn(said.replace(/^pukul /, ""))).toBe(`${two(hour)}.${two(minute)}`);
				const colon = ucap(`${two(hour)}:${two(minute)}`);
				expect(colon).toBe(said.replace(/^pukul /, ""));
			},
		),
	);
});

test("telephones are heard digit by digit, in their groups", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 100, max: 999 }),
			fc.integer({ min: 1000, max: 9999 }),
			fc.integer({ min: 1000, max: 9999 }),
			fc.constantFrom("-", " "),
			(a, b, c, sign) => {
				const said = ucap(`0${a}${sign}${b}${sign}${c}`);
				expect(
					said
						.split(/[ ,]+/)
						.map((word) => ones.indexOf(word))
						.join(""),
				).toBe(`0${a}${b}${c}`);
				expect(said.match(/,/g)).toHaveLength(2);
			},
		),
	);
});

test("laws, ordinals, ranges and the days around voting day", () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 299 }), fc.integer({ min: 1950, max: 2050 }), (n, year) => {
			const law = /nomor (.+) tahun (.+)$/.exec(ucap(`Aturan ${n}/${year}`)) ?? [];
			expect([heard(law[1] ?? ""), heard(law[2] ?? "")]).toEqual([n, year]);
			expect(heard(ucap(`ke-${n}`).replace("pertama", "kesatu").slice(2))).toBe(n);
			const range = ucap(`${n}–${n + 1}`).split(" sampai ");
			expect(range.map(heard)).toEqual([n, n + 1]);
			expect(heard(ucap(`H-${n}`).replace(" hari sebelum hari H", ""))).toBe(n);
			expect(heard(ucap(`H+${n}`).replace(" hari sesudah hari H", ""))).toBe(n);
		}),
	);
});
