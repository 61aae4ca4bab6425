import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatDay } from "../words/tanggal.ts";
import { readSpokenDay, readTypedDate } from "./baca-tanggal.ts";

test.each([
	["31-12-2020", "2020-12-31"],
	["31/12/2020", "2020-12-31"],
	["9.12.2020", "2020-12-09"],
	["9-12-20", "2020-12-09"],
	["2020/12/09", "2020-12-09"],
	["2020-12-9", "2020-12-09"],
	["20201209", "2020-12-09"],
	["2020-12-09 07:00", "2020-12-09"],
	["2020-12-09T07:00:00+08:00", "2020-12-09"],
	["9 Desember 2020", "2020-12-09"],
	["09 Des 2020", "2020-12-09"],
	["9 Des. 2020", "2020-12-09"],
	["Rabu, 9 Desember 2020", "2020-12-09"],
	["Jum'at 20 Nopember 2020", "2020-11-20"],
	["17 Agt 2020", "2020-08-17"],
	["9-Dec-2020", "2020-12-09"],
	["December 9, 2020", "2020-12-09"],
	["tanggal 9 desember 2020", "2020-12-09"],
	["Desember 2020", "2020-12"],
	["12/2020", "2020-12"],
])("%s is %s", (text, iso) => {
	expect(readTypedDate(text)).toBe(iso);
});

test.each([
	"30-02-2020",
	"2020-13-01",
	"12/25/2020",
	"9 Desember",
	"besok",
	"",
	"07.00-13.00",
	"64.08.12.1002",
	"2020",
])("%j is no date", (text) => {
	expect(readTypedDate(text)).toBeUndefined();
});

test("every way the site writes a day is read back", () => {
	const days = fc
		.integer({ min: 0, max: 36_500 })
		.map((days) => Temporal.PlainDate.from("2000-01-01").add({ days }));
	fc.assert(
		fc.property(days, fc.constantFrom("full", "long", "short"), (day, style) => {
			expect(readTypedDate(formatDay(day, style))).toBe(day.toString());
		}),
	);
});

test.each([
	["besok", "2020-11-18"],
	["Lusa", "2020-11-19"],
	["kemarin", "2020-11-16"],
	["hari ini", "2020-11-17"],
	["sabtu", "2020-11-21"],
	["Jum'at", "2020-11-20"],
	["selasa", "2020-11-24"],
	["12 des 2020", "2020-12-12"],
	["12 des", "2020-12-12"],
	["12/12/2020", "2020-12-12"],
	["12/12", "2020-12-12"],
	["2020-12-12", "2020-12-12"],
	["Sabtu, 12 Desember 2020", "2020-12-12"],
	["30 februari", undefined],
	["desember", undefined],
	["nanti", undefined],
])("said on Tuesday 17 November 2020, %s is %s", (said, day) => {
	expect(readSpokenDay(said, Temporal.PlainDate.from("2020-11-17"))).toBe(day);
});
