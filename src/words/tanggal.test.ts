import { describe, expect, test } from "vitest";
import { hari } from "../model/uji.ts";
import { type DateStyle, formatDay } from "./tanggal.ts";

describe("formatDay writes 9 December 2020, voting day by PKPU 5/2020 art. 8C", () => {
	test.each<[DateStyle, string]>([
		["full", "Rabu, 9 Desember 2020"],
		["long", "9 Desember 2020"],
		["short", "9 Des 2020"],
		["dayMonth", "9 Desember"],
		["dayMonthShort", "9 Des"],
		["month", "Desember 2020"],
		["monthShort", "Des"],
	])("%s: %s", (style, words) => {
		expect(formatDay(hari("2020-12-09"), style)).toBe(words);
	});
});

test("weekdays of 2020 as the press printed them", () => {
	const days = ["2019-08-05", "2020-03-21", "2020-05-04", "2020-06-12", "2020-09-23", "2020-12-06"];
	expect(days.map((day) => formatDay(hari(day), "full"))).toMatchInlineSnapshot(`
		[
		  "Senin, 5 Agustus 2019",
		  "Sabtu, 21 Maret 2020",
		  "Senin, 4 Mei 2020",
		  "Jumat, 12 Juni 2020",
		  "Rabu, 23 September 2020",
		  "Minggu, 6 Desember 2020",
		]
	`);
});

test("every month has its Indonesian name, long and short", () => {
	const months = Array.from({ length: 12 }, (_, month) => hari("2020-01-15").add({ months: month }));
	expect(
		months.map((day) => `${formatDay(day, "month")} = ${formatDay(day, "monthShort")}`).join(", "),
	).toMatchInlineSnapshot(
		`"Januari 2020 = Jan, Februari 2020 = Feb, Maret 2020 = Mar, April 2020 = Apr, Mei 2020 = Mei, Juni 2020 = Jun, Juli 2020 = Jul, Agustus 2020 = Agu, September 2020 = Sep, Oktober 2020 = Okt, November 2020 = Nov, Desember 2020 = Des"`,
	);
});
