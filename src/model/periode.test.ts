import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	formatBagian,
	formatPeriode,
	formatPukul,
	isSingleDay,
	type Periode,
	parsePeriode,
} from "./periode.ts";
import { anyDates } from "./schemas/uji-acak.ts";

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

describe("parsePeriode", () => {
	test("no date at all is no period", () => {
		expect(parsePeriode({})).toBeUndefined();
		expect(parsePeriode({ pukul: "07.00-13.00" })).toBeUndefined();
	});

	test.each([
		["2020-12", "2020-12-01", "2020-12-31"],
		["2020-02", "2020-02-01", "2020-02-29"],
		["2021-02", "2021-02-01", "2021-02-28"],
	])("the month %s runs from %s to %s and is no single day", (month, first, last) => {
		const value = periode(month);
		expect(value.presisi).toBe("bulan");
		expect([value.mulai?.toString(), value.selesai?.toString()]).toEqual([first, last]);
		expect(isSingleDay(value)).toBe(false);
	});

	test("a single day is one whose ends are the same day", () => {
		expect(isSingleDay(periode("2020-12-09", "2020-12-09"))).toBe(true);
		expect(isSingleDay(periode("2020-12-09", "2020-12-10"))).toBe(false);
		expect(isSingleDay(periode("2020-12-09"))).toBe(false);
	});

	test("a day that does not exist throws", () => {
		expect(() => periode("2020-02-30", "2020-03-01")).toThrow(RangeError);
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
