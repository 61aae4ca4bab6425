import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyStages } from "../../model/schemas/uji-acak.ts";
import { onDay } from "../../model/tahapan.ts";
import { buatTahapan, hari, ledger, masaKampanye2020, pemungutanSuara2020 } from "../../model/uji.ts";
import { layoutChart } from "./bagan.ts";

const kelompok = [
	{ id: "persiapan", judul: "Persiapan" },
	{ id: "kampanye", judul: "Kampanye" },
	{ id: "hasil", judul: "Hasil" },
];
const now = hari("2020-11-17");
const stages = [
	buatTahapan("masa-kampanye", masaKampanye2020, { kelompok: "kampanye" }),
	buatTahapan("debat-publik", masaKampanye2020, { kelompok: "kampanye" }),
	buatTahapan("masa-tenang", ledger({ mulai: "2020-12-06", selesai: "2020-12-08" }), {
		kelompok: "kampanye",
	}),
	buatTahapan("pemungutan-suara", pemungutanSuara2020),
	buatTahapan("putusan", ledger({ aturan: "Lima hari sesudah putusan" })),
].map((stage) => onDay(stage, now));

const rowsOf = (chart: ReturnType<typeof layoutChart>) => chart.kelompok.flatMap(({ lajur }) => lajur);

const monthsOf = (chart: ReturnType<typeof layoutChart>) =>
	chart.bulan.map(({ x, hari }) => `${x} ${hari.toString().slice(0, 7)}`);

describe("the campaign and voting day of PKPU 5/2020", () => {
	const chart = layoutChart(stages, kelompok);

	test("the axis is whole months, from the first day that was ever named", () => {
		expect(monthsOf(chart)).toEqual([
			"0 2020-07",
			"16.85 2020-08",
			"33.7 2020-09",
			"50 2020-10",
			"66.85 2020-11",
			"83.15 2020-12",
		]);
	});

	test("groups keep their order; an empty group and a stage without dates are left out", () => {
		expect(
			chart.kelompok.map(({ judul, lajur }) => [judul, lajur.map(({ kini }) => kini.tahapan.id)]),
		).toEqual([
			["Kampanye", ["masa-kampanye", "debat-publik", "masa-tenang"]],
			["Hasil", ["pemungutan-suara"]],
		]);
	});

	test("a stage that moved has its first days beside those in force; one that stayed has none", () => {
		const first = Object.fromEntries(rowsOf(chart).map(({ kini, semula }) => [kini.tahapan.id, semula?.x]));
		expect(first).toEqual({
			"masa-kampanye": 5.43,
			"debat-publik": 5.43,
			"masa-tenang": undefined,
			"pemungutan-suara": 45.65,
		});
	});

	test("a day is found on the axis, and nothing outside it", () => {
		expect(chart.at(hari("2020-07-01"))).toBe(0);
		expect(chart.at(hari("2020-12-09"))).toBe(rowsOf(chart).at(-1)?.batang.x);
		expect(chart.at(hari("2020-06-30"))).toBeUndefined();
		expect(chart.at(hari("2021-01-01"))).toBeUndefined();
	});
});

test("a later first month cuts bars at the left edge and drops what ended before", () => {
	const chart = layoutChart(stages, kelompok, hari("2020-12-07"));
	expect(monthsOf(chart)).toEqual(["0 2020-12"]);
	expect(rowsOf(chart).map(({ kini, batang, semula }) => [kini.tahapan.id, batang.x, semula])).toEqual([
		["masa-kampanye", 0, undefined],
		["debat-publik", 0, undefined],
		["masa-tenang", 16.13, undefined],
		["pemungutan-suara", 25.81, undefined],
	]);
});

test("a suspended stage (Keputusan KPU 179/2020) keeps its last dates", () => {
	const stage = onDay(buatTahapan("pemungutan-suara", pemungutanSuara2020), hari("2020-03-21"));
	expect(rowsOf(layoutChart([stage], kelompok))).toHaveLength(1);
});

test("no dates, no chart", () => {
	const chart = layoutChart([], kelompok);
	expect([chart.kelompok, chart.bulan, chart.at(now)]).toEqual([[], [], undefined]);
});

describe("for any stages", () => {
	/** A bar never gets thinner than this, so that one day can still be seen. */
	const leastWidth = 1.2;

	const anyChart = fc
		.tuple(anyStages, fc.option(anyDay, { nil: undefined }))
		.map(([list, from]) => layoutChart(list, kelompok, from));

	test("bars and months stay within the axis", () => {
		fc.assert(
			fc.property(anyChart, (chart) => {
				const bars = rowsOf(chart).flatMap(({ batang, semula }) => [batang, ...(semula ? [semula] : [])]);
				for (const { x, width } of bars) {
					expect(x >= 0 && x < 100).toBe(true);
					expect(width).toBeGreaterThanOrEqual(leastWidth);
					if (width > leastWidth) expect(x + width).toBeLessThanOrEqual(100.001);
				}
				for (const { x } of chart.bulan) expect(x >= 0 && x < 100).toBe(true);
			}),
		);
	});

	test("every stage has one row", () => {
		fc.assert(
			fc.property(anyChart, (chart) => {
				const drawn = rowsOf(chart).map(({ kini }) => kini);
				expect(new Set(drawn).size).toBe(drawn.length);
			}),
		);
	});
});
