import { describe, expect, test } from "vitest";
import { findRegions } from "./find-region.ts";
import { regionNames } from "./regions.ts";

const names = await regionNames();
const find = (query: string) => findRegions(query, names).map(({ code }) => code);

describe("among a few", () => {
	const few = new Map([
		["64", "Kalimantan Timur"],
		["64.08", "Kabupaten Kutai Timur"],
		["64.08.04", "Sangatta Utara"],
		["64.08.04.2001", "Sangatta Utara"],
		["64.08.12", "Sangatta Selatan"],
		["64.08.12.1002", "Singa Geweh"],
		["52.71", "Kota Mataram"],
		["52.71.03", "Sekarbela"],
		["52.71.03.1001", "Karang Pule"],
		["11.01.01.2001", "Ie"],
		["11.01.01.2002", "Ie Dingen"],
	]);
	const found = (query: string) => findRegions(query, few).map(({ code }) => code);

	test.each([
		["sekarbela", ["52.71.03"]],
		["sekar", ["52.71.03"]],
		["bela", ["52.71.03"]],
		["kar", ["52.71.03.1001", "52.71.03"]],
		["ka", []],
		["ie", ["11.01.01.2001"]],
		["distrik sangatta utara", ["64.08.04"]],
		["nagari sangatta utara", ["64.08.04.2001"]],
		["kel. sangatta utara", []],
		["sangatta utara", ["64.08.04", "64.08.04.2001"]],
		["  singa geweh  ,  kutai timur  ", ["64.08.12.1002"]],
		["singa geweh,, kalimantan timur,", ["64.08.12.1002"]],
		["singa geweh, mataram", []],
		["Singa Geweh Mataram", []],
		["karang pule kota mataram", ["52.71.03.1001"]],
		["sekarbelo", ["52.71.03"]],
		["sekarbel0o", ["52.71.03"]],
		["sikirbela", []],
		["sekarbelaaa", ["52.71.03"]],
		["sekarbelaaaa", []],
		["mataram", []],
		["mataran", []],
		["64 08 12", ["64.08.12"]],
		["640812", ["64.08.12"]],
		["64.08", []],
		["desa", []],
	])("%s", (query, codes) => expect(found(query)).toEqual(codes));

	test("a region whose parents nobody knows is called by its code", () => {
		expect(findRegions("ie dingen", few)[0]?.words).toBe(
			"Desa Ie Dingen, Kecamatan 11.01.01, 11.01, Provinsi 11",
		);
	});
});

const singaGeweh = "64.08.12.1002";

describe("a region by its name", () => {
	test.each([
		"singa geweh",
		"Singageweh",
		"Kelurahan Singa Geweh",
		"kel. singa geweh",
		"Singa Geweh, Kutai Timur",
		"Singa Geweh, Sangatta Selatan, Kalimantan Timur",
		"singa gewe, kutai timur",
		"singa geweh kutai timur",
		"kelurahan singa geweh sangatta selatan",
		"Singa Gaweh",
		"64.08.12.1002",
		"6408121002",
	])("%s", (query) => {
		expect(find(query)).toEqual([singaGeweh]);
	});

	test("says the code with all parents", () => {
		expect(findRegions("singa geweh", names)[0]).toEqual({
			code: singaGeweh,
			nama: "Singa Geweh",
			words:
				"Kelurahan Singa Geweh, Kecamatan Sangatta Selatan, Kabupaten Kutai Timur, Provinsi Kalimantan Timur",
		});
	});

	test("the same name comes before names that hold it", () => {
		const found = findRegions("Sangatta Utara", names).map(({ words }) => words.split(",")[0]);
		expect(found.slice(0, 2)).toEqual(["Kecamatan Sangatta Utara", "Desa Sangatta Utara"]);
	});

	test("a level asked for leaves the other out", () => {
		expect(find("desa Sangatta Utara")).toEqual(["64.08.04.2001"]);
		expect(find("kecamatan Sangatta Utara")).toEqual(["64.08.04"]);
	});

	test("a common name is narrowed by its parents", () => {
		expect(find("Sukamaju").length).toBeGreaterThan(50);
		expect(find("Sukamaju, Cianjur").length).toBeLessThan(10);
	});

	test.each([
		"",
		"   ",
		",",
		"qwxyz qwxyz",
		"Kutai Timur",
		"Kabupaten Kutai Timur",
		"64.08",
		"99.99.99.9999",
		"....",
		"a",
	])("%j is none", (query) => {
		expect(find(query)).toEqual([]);
	});
});
