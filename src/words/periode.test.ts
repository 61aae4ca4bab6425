import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inForce, parseRevisi } from "../model/jadwal.ts";
import { type Periode, parsePeriode } from "../model/periode.ts";
import { anyDates } from "../model/schemas/uji-acak.ts";
import { hari, pemungutanSuara2020 } from "../model/uji.ts";
import { formatBagian, formatPeriode, formatPukul, wordsOf } from "./periode.ts";

const periode = (mulai?: string, selesai?: string, pukul?: string) =>
	parsePeriode({ mulai, selesai, pukul }) as Periode;

describe("formatPeriode", () => {
	test.each([
		["voting day, PKPU 5/2020", periode("2020-12-09", "2020-12-09"), "Rabu, 9 Desember 2020", "9 Des 2020"],
		[
			"campaign, PKPU 5/2020",
			periode("2020-09-26", "2020-12-05"),
			"26 September sampai 5 Desember 2020",
			"26 Sep – 5 Des 2020",
		],
		[
			"quiet days, PKPU 5/2020",
			periode("2020-12-06", "2020-12-08"),
			"6 sampai 8 Desember 2020",
			"6–8 Des 2020",
		],
		[
			"information to the public, PKPU 15/2019: into the next year",
			periode("2019-11-01", "2020-09-22"),
			"1 November 2019 sampai 22 September 2020",
			"1 Nov 2019 – 22 Sep 2020",
		],
		["Perppu 2/2020: a month", periode("2020-12"), "Desember 2020", "Desember 2020"],
		[
			"PPS by Kpt 258/2020: a deadline",
			periode(undefined, "2020-06-15"),
			"sampai 15 Juni 2020",
			"sampai 15 Jun 2020",
		],
		["inauguration: a start", periode("2021-02-26"), "mulai 26 Februari 2021", "mulai 26 Feb 2021"],
	])("%s", (_, value, long, short) => {
		expect([formatPeriode(value), formatPeriode(value, "short")]).toEqual([long, short]);
	});

	test("refuses a period without ends", () => {
		expect(() => formatPeriode({ presisi: "hari" })).toThrow(RangeError);
	});

	test("always says the year of its end", () => {
		fc.assert(
			fc.property(anyDates, fc.constantFrom("long" as const, "short" as const), (dates, form) => {
				const value = parsePeriode(dates) as Periode;
				expect(formatPeriode(value, form)).toContain(String((value.selesai ?? value.mulai)?.year));
			}),
		);
	});
});

test("formatPukul says whose clock: hours of the TPS, PKPU 18/2020", () => {
	expect(formatPukul("07.00-13.00")).toBe("pukul 07.00–13.00 waktu setempat");
});

describe("formatBagian", () => {
	test.each([
		["first day", periode("2020-09-26", "2020-12-05"), "mulai", "Sabtu, 26 September 2020"],
		["last day", periode("2020-09-26", "2020-12-05"), "selesai", "Sabtu, 5 Desember 2020"],
		["month", periode("2020-12"), "selesai", "Desember 2020"],
		["open start", periode(undefined, "2020-12-06"), "mulai", undefined],
		["open end", periode("2021-02-26"), "selesai", undefined],
	] as const)("%s", (_, value, bagian, words) => {
		expect(formatBagian(value, bagian)).toBe(words);
	});
});

describe("wordsOf the voting day as of", () => {
	test.each([
		["2020-03-20", "Rabu, 23 September 2020"],
		["2020-03-21", "ditunda, tanggal baru belum ada"],
		["2020-05-04", "Desember 2020"],
		["2020-06-12", "Rabu, 9 Desember 2020"],
	])("%s: %s", (day, words) => {
		expect(wordsOf(inForce(pemungutanSuara2020, hari(day)))).toBe(words);
	});
});

describe("wordsOf", () => {
	test.each([
		["one end", { mulai: "2020-09-26", selesai: "2020-12-05" }, "selesai", "Sabtu, 5 Desember 2020"],
		["an end that is open: the whole period", { selesai: "2020-12-06" }, "mulai", "sampai 6 Desember 2020"],
		["a rule", { aturan: "Lima hari sesudah putusan" }, undefined, "Lima hari sesudah putusan"],
		["nothing known to us", { status: "belum-pasti" }, undefined, "tanggal tidak kami temukan"],
		["decided by nobody yet", { status: "belum-ditetapkan" }, undefined, "tanggal belum ditetapkan"],
		[
			"a start, the end not certain",
			{ mulai: "2019-11-01", status: "belum-pasti" },
			undefined,
			"mulai 1 November 2019",
		],
		[
			"suspended, whatever dates it has",
			{ mulai: "2020-04-16", status: "ditunda" },
			"mulai",
			"ditunda, tanggal baru belum ada",
		],
	] as const)("%s", (_, line, bagian, words) => {
		expect(wordsOf(parseRevisi(line), bagian)).toBe(words);
	});
});
