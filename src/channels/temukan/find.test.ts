/** Places by what residents call them, among every larger region and the small ones that a nation of KIM would have. */
import { getDistricts, getProvinces, getRegencies, getVillages } from "idn-area-data";
import { beforeAll, describe, expect, test } from "vitest";
import { regionsOfNation } from "../../../tests/negeri.ts";
import { lineage } from "../../model/wilayah.ts";
import { findPlaces, type Place, placesOf } from "./find.ts";
import { beginnings, type Row } from "./wire.ts";

let places: Place[] = [];
const files = new Map<string, Row[]>();

beforeAll(async () => {
	const [provinces, regencies, districts, villages] = await Promise.all([
		getProvinces(),
		getRegencies(),
		getDistricts(),
		getVillages(),
	]);
	const names = new Map([...provinces, ...regencies, ...districts, ...villages].map((r) => [r.code, r.name]));
	const larger = [...provinces, ...regencies].map(({ code, name }): Row => [code, name, 1]);
	const used = new Set(["64.08.04", "64.08.12.1002", ...(await regionsOfNation())].flatMap(lineage));
	const small = [...used]
		.filter((code) => code.length > 5)
		.map((code): Row => {
			const nama = names.get(code) ?? "";
			return code.length > 8 ? [code, nama, 1, names.get(code.slice(0, 8)) ?? ""] : [code, nama, 1];
		});
	for (const row of small)
		for (const awal of beginnings(row[1])) files.set(awal, [...(files.get(awal) ?? []), row]);
	places = placesOf([...larger, ...small], new Map(larger.map(([code, nama]) => [code, nama])));
});

const found = (typed: string) => findPlaces(typed, places).places.map(({ code }) => code);

describe("what residents type", () => {
	test.each([
		["kutim", "64.08"],
		["kab kutai timur", "64.08"],
		["Kab. Kutai Timur", "64.08"],
		["sangatta", "64.08.04"],
		["sangata", "64.08.04"],
		["sangatta kutim", "64.08.04"],
		["singageweh", "64.08.12.1002"],
		["kel. singa gewe", "64.08.12.1002"],
		["jatim", "35"],
		["jawa timur", "35"],
		["ntb", "52"],
		["dki", "31"],
		["jogja", "34.71"],
		["DI Yogyakarta", "34"],
		["kota malang", "35.73"],
		["kab malang", "35.07"],
		["kota baru", "63.02"],
		["soerabaja", "35.78"],
		["gunung kidul", "34.03"],
		["bolmong", "71.01"],
	])("%s", (typed, code) => {
		expect(found(typed)[0]).toBe(code);
	});

	test("a slip is not thought of where a name is the one typed", () => {
		expect(findPlaces("malang", places).places.every(({ nama }) => /malan/i.test(nama))).toBe(true);
	});

	test("what is nowhere is not found; a part of it tells what is near", () => {
		expect(findPlaces("wkwkwk", places)).toEqual({ places: [], nearest: [] });
		const { places: none, nearest } = findPlaces("kutai zzqx", places);
		expect(none).toEqual([]);
		expect(nearest[0]?.nama).toContain("Kutai");
	});

	test.each(["", "k", "   ", "kab", "🗳️", "<b>", "(((", "constructor", "x".repeat(200)])(
		"“%s” breaks nothing",
		(typed) => {
			expect(() => findPlaces(typed, places)).not.toThrow();
		},
	);
});

test("the file that is loaded for the first long word of a name holds the place", () => {
	for (const { code, nama } of places.filter(({ code }) => code.length > 5)) {
		const first = nama.split(" ").find(({ length }) => length > 2) ?? nama;
		const loaded = beginnings(first).flatMap((awal) => files.get(awal) ?? []);
		expect(
			loaded.map(([at]) => at),
			nama,
		).toContain(code);
	}
});
