import { describe, expect, test } from "vitest";
import { resultsOn, topOf, turnoutOf } from "./hasil.ts";
import type { HasilEntri } from "./schemas/hasil.ts";
import { parseDay } from "./tanggal.ts";

const pair = (nama: string, suara?: number, teratas?: true) => ({ nama, suara, teratas });
const entry = (fields: Partial<HasilEntri>): HasilEntri => ({
	wilayah: "64.08",
	lomba: "bupati",
	tahap: "rekapitulasi",
	tanggal: "2020-12-17",
	pasangan: [pair("A", 60), pair("B", 40)],
	sumber: [{ nama: "KPU" }],
	...fields,
});
const counted = entry({});
const sworn = entry({ tahap: "pelantikan", tanggal: "2021-02-26", pasangan: [pair("A", undefined, true)] });
const on = (day: string, ...entries: HasilEntri[]) => resultsOn(entries, parseDay(day));

describe("who is ahead", () => {
	test("is told by the votes when all are known", () => {
		expect(topOf([pair("A", 1), pair("B", 3), pair("C", 2)])?.nama).toBe("B");
	});

	test("is told by the file when they are not", () => {
		expect(topOf([pair("A", 10, true), pair("B")])?.nama).toBe("A");
	});

	test("is not guessed from what is missing, one alone or a tie", () => {
		expect(topOf([pair("A", 10), pair("B")])).toBeUndefined();
		expect(topOf([pair("A", 10)])).toBeUndefined();
		expect(topOf([pair("A", 10), pair("B", 10)])).toBeUndefined();
	});
});

describe("what is known on a day", () => {
	test("nothing before the first news", () => {
		expect(on("2020-12-16", counted, sworn)).toEqual([]);
	});

	test("the latest news leads, in whatever order the file has them, and the votes stay with it", () => {
		expect(on("2020-12-17", counted, sworn)).toMatchObject([{ terbaru: counted, rincian: counted }]);
		expect(on("2021-02-26", sworn, counted)).toMatchObject([{ terbaru: sworn, rincian: counted }]);
	});

	test("a correction of the votes takes the place of the first count", () => {
		const ruled = entry({
			tahap: "putusan-mk",
			tanggal: "2021-02-17",
			pasangan: [pair("A", 61), pair("B", 39)],
		});
		expect(on("2021-03-01", counted, ruled)[0]?.rincian).toBe(ruled);
	});

	test("of a month without a day not before its last", () => {
		const month = entry({ tanggal: "2024-12" });
		expect(on("2024-12-30", month)).toEqual([]);
		expect(on("2024-12-31", month)).toHaveLength(1);
	});

	test("races and regions do not mix", () => {
		const others = [
			entry({ wilayah: "52.71", lomba: "wali-kota" }),
			entry({ wilayah: "64", lomba: "gubernur" }),
		];
		expect(on("2021-01-01", counted, ...others).map(({ wilayah }) => wilayah)).toEqual([
			"64.08",
			"52.71",
			"64",
		]);
	});
});

test("turnout is worked out only where ballots and voters are known", () => {
	expect(turnoutOf({ sah: 152_136, tidak_sah: 2587, dpt: 232_641 })).toBe(66.5);
	expect(turnoutOf({ sah: 152_136, dpt: 232_641 })).toBeUndefined();
	expect(turnoutOf({ sah: 1, tidak_sah: 0 })).toBeUndefined();
});
