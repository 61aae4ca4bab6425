import { describe, expect, test } from "vitest";
import { findRegions } from "./find-region.ts";
import { regionNames } from "./regions.ts";

const names = await regionNames();
const find = (query: string) => findRegions(query, names).map(({ code }) => code);

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
