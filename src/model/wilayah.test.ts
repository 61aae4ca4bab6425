import { describe, expect, test } from "vitest";
import { ianaZone, isWithin, lineage, regionTitle, tingkat, zona } from "./wilayah.ts";

const sekarbela = "52.71.04";
const singaGeweh = "64.08.12.1002";

describe("tingkat: a kota counts from 71, a kelurahan from 1001 (Kemendagri codes)", () => {
	test.each([
		["64", "provinsi", "Kalimantan Timur"],
		["64.08", "kabupaten", "Kutai Timur"],
		["52.71", "kota", "Mataram"],
		["31.01", "kabupaten", "Kepulauan Seribu"],
		[sekarbela, "kecamatan", "Sekarbela"],
		[singaGeweh, "kelurahan", "Singa Geweh"],
		["64.08.04.2010", "desa", "a desa"],
	])("%s is a %s (%s)", (code, expected) => {
		expect(tingkat(code)).toBe(expected);
	});

	test("more than four parts are no code", () => {
		expect(() => tingkat("64.08.12.1002.1")).toThrow(RangeError);
	});
});

describe("zona (Keputusan Presiden 41/1987)", () => {
	test.each([
		[sekarbela, "WITA", "Sekarbela, Kota Mataram"],
		[singaGeweh, "WITA", "Singa Geweh, Kutai Timur"],
		["31.71", "WIB", "Jakarta Pusat"],
		["61", "WIB", "Kalimantan Barat"],
		["62", "WIB", "Kalimantan Tengah"],
		["63", "WITA", "Kalimantan Selatan"],
		["65", "WITA", "Kalimantan Utara"],
		["93.02", "WIT", "Boven Digoel"],
		["81", "WIT", "Maluku"],
	])("%s: %s (%s)", (code, expected) => {
		expect(zona(code)).toBe(expected);
	});

	test.each(["99", "", "abc"])("%j is in no zone", (code) => {
		expect(() => zona(code)).toThrow(RangeError);
	});

	test("zones are 7, 8 and 9 hours ahead, on voting day as on any other", () => {
		const hours = Object.values(ianaZone).flatMap((zone) =>
			["2020-06-09", "2020-12-09"].map(
				(day) => Temporal.PlainDate.from(day).toZonedDateTime(zone).offsetNanoseconds / 3.6e12,
			),
		);
		expect(hours).toEqual([7, 7, 8, 8, 9, 9]);
	});
});

test.each([
	[singaGeweh, "Singa Geweh", "Kelurahan Singa Geweh"],
	["64.08.04.2012", "Swarga Bara", "Desa Swarga Bara"],
	[sekarbela, "Sekarbela", "Kecamatan Sekarbela"],
	["64.08", "Kabupaten Kutai Timur", "Kabupaten Kutai Timur"],
	["64", "Kalimantan Timur", "Provinsi Kalimantan Timur"],
])("%s is said as %s with its level", (code, nama, title) => {
	expect(regionTitle(code, nama)).toBe(title);
});

test("lineage lists the parents, province first", () => {
	expect(lineage(singaGeweh)).toEqual(["64", "64.08", "64.08.12", singaGeweh]);
	expect(lineage("64")).toEqual(["64"]);
});

test.each([
	[singaGeweh, "64.08", true],
	[singaGeweh, singaGeweh, true],
	[singaGeweh, "64.08.1", false],
	["64.08", singaGeweh, false],
	[sekarbela, "64", false],
])("isWithin(%s, %s): %s", (code, area, expected) => {
	expect(isWithin(code, area)).toBe(expected);
});
