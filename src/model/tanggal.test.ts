import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyDay } from "./schemas/uji-acak.ts";
import { daysBetween, isAfter, isBefore, parseDay } from "./tanggal.ts";
import { hari } from "./uji.ts";

test.each(["2020-02-30", "2019-02-29", "2020-13-01", "9 Desember 2020", ""])(
	"parseDay rejects %j",
	(text) => {
		expect(() => parseDay(text)).toThrow(RangeError);
	},
);

test("29 February 2020 exists", () => {
	expect(parseDay("2020-02-29").toString()).toBe("2020-02-29");
});

test.each([
	["voting day moved from PKPU 15/2019 to PKPU 5/2020", "2020-09-23", "2020-12-09", 77],
	["over the leap day", "2020-02-28", "2020-03-01", 2],
	["over a new year", "2020-12-28", "2021-01-18", 21],
	["same day", "2020-12-09", "2020-12-09", 0],
	["backwards", "2020-12-09", "2020-09-23", -77],
])("daysBetween, %s: %s to %s is %i", (_, a, b, days) => {
	expect(daysBetween(hari(a), hari(b))).toBe(days);
});

test("before, after and the distance agree", () => {
	fc.assert(
		fc.property(anyDay, anyDay, (a, b) => {
			expect(isBefore(a, b)).toBe(daysBetween(a, b) > 0);
			expect(isAfter(a, b)).toBe(daysBetween(a, b) < 0);
		}),
	);
});
