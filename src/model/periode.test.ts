import { describe, expect, test } from "vitest";
import { isSingleDay, type Periode, parsePeriode } from "./periode.ts";

const periode = (mulai?: string, selesai?: string, pukul?: string) =>
	parsePeriode({ mulai, selesai, pukul }) as Periode;

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
