/** Our reading of Kemendagri codes against the list itself (idn-area-data). */
import { beforeAll, expect, test } from "vitest";
import { lineage, tingkat, zona } from "../model/wilayah.ts";
import { type RegionNames, regionNames } from "./regions.ts";

let names: RegionNames;
beforeAll(async () => {
	names = await regionNames();
});

const codes = (parts: number) => [...names.keys()].filter((code) => code.split(".").length === parts);

test("every province is in a zone", () => {
	expect(codes(1).filter((code) => !["WIB", "WITA", "WIT"].includes(zona(code)))).toEqual([]);
	expect(codes(1)).toHaveLength(38);
});

test("a code from 71 is a kota, and only that", () => {
	expect(
		codes(2).filter((code) => (tingkat(code) === "kota") !== /^kota /i.test(names.get(code) ?? "")),
	).toEqual([]);
});

test("every region has all its parents", () => {
	expect([...names.keys()].filter((code) => lineage(code).some((parent) => !names.has(parent)))).toEqual([]);
});

test.each([
	["52.71", "Kota Mataram"],
	["52.71.04", "Sekarbela"],
	["64.08", "Kabupaten Kutai Timur"],
	["64.08.12.1002", "Singa Geweh"],
	["93.02", "Kabupaten Boven Digoel"],
])("%s is %s", (code, name) => {
	expect(names.get(code)).toBe(name);
});
