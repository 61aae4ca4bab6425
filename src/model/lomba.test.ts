import { expect, test } from "vitest";
import { electorate, lombaList, type Memilih, racesOf } from "./lomba.ts";

/** The nine provinces that elected a governor in 2020, and the two regions of the sample site. */
const memilih: Memilih = {
	gubernur: ["13", "21", "15", "17", "65", "62", "63", "71", "72"],
	bupati: ["64.08"],
	"wali-kota": ["52.71"],
};

test.each([
	["Sekarbela: only the mayor of Mataram", "52.71.04", ["wali-kota"]],
	["Singa Geweh: only the bupati of Kutai Timur", "64.08.12.1002", ["bupati"]],
	["a village of Sumatera Barat", "13.71.01.1001", ["gubernur"]],
	["Nusa Tenggara Barat itself elects none", "52", []],
	["a region that the election does not list", "31.71", []],
])("%s", (_, code, races) => {
	expect(racesOf(code, memilih)).toEqual(races);
});

test("a region may have two races", () => {
	expect(racesOf("13.01.01", { gubernur: ["13"], bupati: ["13.01"] })).toEqual(["gubernur", "bupati"]);
});

test("no list, no race", () => {
	expect(racesOf("52.71.04", {})).toEqual([]);
});

test("who elects together: a province its governor, a kabupaten or kota its regent or mayor, the country its president", () => {
	expect(
		(["gubernur", "bupati", "wali-kota"] as const).map((race) => electorate(race, "64.08.12.1002")),
	).toEqual(["64", "64.08", "64.08"]);
	expect(
		lombaList
			.map((race) => electorate(race, "64.08"))
			.every((code) => code === undefined || "64.08".startsWith(code)),
	).toBe(true);
});
