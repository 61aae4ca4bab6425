import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyStages } from "../../model/schemas/uji-acak.ts";
import { onDay } from "../../model/tahapan.ts";
import { buatTahapan, hari, ledger, masaKampanye2020, pemungutanSuara2020 } from "../../model/uji.ts";
import { layoutArcs } from "./busur.ts";

const now = hari("2020-11-17");
const stages = [
	buatTahapan("masa-kampanye", masaKampanye2020, { utama: true }),
	buatTahapan("pemungutan-suara", pemungutanSuara2020, { utama: true }),
	buatTahapan("rekapitulasi", ledger({ mulai: "2020-12-10", selesai: "2020-12-14" }), { utama: true }),
	buatTahapan("kecil", ledger({ mulai: "2019-01-01", selesai: "2019-01-02" }), { utama: false }),
];
const arcs = (day = now) => layoutArcs(stages.map((stage) => onDay(stage, day)));

describe("2020", () => {
	test("milestones stand on the line in the order of their days, with the day each was first given", () => {
		expect(arcs()?.stasiun.map(({ kini, semula }) => [kini.tahapan.id, semula?.hari])).toEqual([
			["masa-kampanye", 77],
			["pemungutan-suara", 77],
			["rekapitulasi", undefined],
		]);
	});

	test("the pause lies between the decision to suspend and the first that gave days again", () => {
		expect([arcs()?.jeda?.dari.hari, arcs()?.jeda?.ke.hari].map(String)).toEqual([
			"2020-03-21",
			"2020-06-12",
		]);
	});

	test("a day outside the picture has no place in it", () => {
		expect(arcs()?.at(hari("2020-11-17"))).toBeGreaterThan(0);
		expect(arcs()?.at(hari("2031-01-01"))).toBeUndefined();
	});

	test("while voting is suspended there is too little to draw", () => {
		expect(arcs(hari("2020-03-21"))?.stasiun.map(({ kini }) => kini.tahapan.id)).not.toContain(
			"pemungutan-suara",
		);
	});
});

test("words never overlap, keep the order of their days and stay in the picture", () => {
	fc.assert(
		fc.property(anyStages, (some) => {
			const busur = layoutArcs(
				some.map((stage) => ({ ...stage, tahapan: { ...stage.tahapan, utama: true } })),
			);
			if (!busur) return;
			const labels = busur.stasiun.map(({ label }) => label);
			for (const [index, label] of labels.entries()) {
				expect(label).toBeGreaterThan(0);
				expect(label).toBeLessThan(busur.tinggi);
				if (index > 0) expect(label - (labels[index - 1] ?? 0)).toBeGreaterThanOrEqual(57);
			}
		}),
	);
});
