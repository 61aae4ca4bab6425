import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyStages } from "../../model/schemas/uji-acak.ts";
import { onDay } from "../../model/tahapan.ts";
import { buatTahapan, hari, ledger, masaKampanye2020, pemungutanSuara2020 } from "../../model/uji.ts";
import { layoutChart } from "./chart.ts";

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

const barsOf = (chart: ReturnType<typeof layoutChart>) => chart.lajur.flatMap(({ balok }) => balok);

describe("the campaign and voting day of PKPU 5/2020", () => {
	const chart = layoutChart(stages, kelompok);

	test("the axis is whole months, with the year where it begins", () => {
		expect(chart.bulan).toEqual([
			{ x: 0, nama: "Sep", year: 2020 },
			{ x: 24.59, nama: "Okt" },
			{ x: 50, nama: "Nov" },
			{ x: 74.59, nama: "Des" },
		]);
	});

	test("lanes keep the order of the groups; an empty group and a stage without dates are left out", () => {
		expect(
			chart.lajur.map(({ id, rows, balok }) => [id, rows, balok.map((b) => `${b.kini.tahapan.id} ${b.row}`)]),
		).toEqual([
			["kampanye", 3, ["masa-kampanye 0", "debat-publik 1", "masa-tenang 2"]],
			["hasil", 1, ["pemungutan-suara 0"]],
		]);
	});

	test("a day is found on the axis, and nothing outside it", () => {
		expect(chart.at(hari("2020-09-01"))).toBe(0);
		expect(chart.at(hari("2020-12-09"))).toBe(barsOf(chart).at(-1)?.x);
		expect(chart.at(hari("2020-08-31"))).toBeUndefined();
		expect(chart.at(hari("2021-01-01"))).toBeUndefined();
	});
});

test("a year is named again in January", () => {
	const stage = onDay(buatTahapan("x", ledger({ mulai: "2020-12-28", selesai: "2021-01-18" })), now);
	expect(layoutChart([stage], kelompok).bulan).toEqual([
		{ x: 0, nama: "Des", year: 2020 },
		{ x: 50, nama: "Jan", year: 2021 },
	]);
});

test("a later first month cuts bars at the left edge and drops what ended before", () => {
	const chart = layoutChart(stages, kelompok, hari("2020-12-07"));
	expect(chart.bulan.map(({ nama }) => nama)).toEqual(["Des"]);
	expect(barsOf(chart).map(({ kini, x }) => [kini.tahapan.id, x])).toEqual([
		["masa-kampanye", 0],
		["debat-publik", 0],
		["masa-tenang", 16.13],
		["pemungutan-suara", 25.81],
	]);
});

test("a suspended stage (Keputusan KPU 179/2020) keeps its last dates", () => {
	const stage = onDay(buatTahapan("pemungutan-suara", pemungutanSuara2020), hari("2020-03-21"));
	expect(barsOf(layoutChart([stage], kelompok))).toHaveLength(1);
});

test("no dates, no chart", () => {
	const chart = layoutChart([], kelompok);
	expect([chart.lajur, chart.bulan, chart.at(now)]).toEqual([[], [], undefined]);
});

describe("for any stages", () => {
	/** A bar never gets thinner than this, so that one day can still be seen. */
	const leastWidth = 0.8;

	const anyChart = fc
		.tuple(anyStages, fc.option(anyDay, { nil: undefined }))
		.map(([list, from]) => layoutChart(list, kelompok, from));

	test("bars and months stay within the axis", () => {
		fc.assert(
			fc.property(anyChart, (chart) => {
				for (const { x, width } of barsOf(chart)) {
					expect(x >= 0 && x < 100).toBe(true);
					expect(width).toBeGreaterThanOrEqual(leastWidth);
					if (width > leastWidth) expect(x + width).toBeLessThanOrEqual(100.001);
				}
				for (const { x } of chart.bulan) expect(x >= 0 && x < 100).toBe(true);
			}),
		);
	});

	test("every stage has a row of its own in its lane", () => {
		fc.assert(
			fc.property(anyChart, (chart) => {
				for (const { balok, rows } of chart.lajur) {
					const stages = new Map(balok.map(({ kini, row }) => [kini, row]));
					expect([...stages.values()].toSorted((a, b) => a - b)).toEqual([...Array(rows).keys()]);
					for (const { kini, row } of balok) expect(stages.get(kini)).toBe(row);
				}
			}),
		);
	});
});
