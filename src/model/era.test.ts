import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../words/periode.ts";
import { believedOn, eras, shiftOf } from "./era.ts";
import { inForce } from "./jadwal.ts";
import { anyDay, anyJadwal } from "./schemas/uji-acak.ts";
import { buatTahapan, hari, ledger, masaKampanye2020, pemungutanSuara2020 } from "./uji.ts";

const vote = buatTahapan("pemungutan-suara", pemungutanSuara2020);
const campaign = buatTahapan("masa-kampanye", masaKampanye2020);
const stages = [vote, campaign];

test("2020 as four beliefs, each until the day before the next decision", () => {
	const told = eras(stages, hari("2021-01-01")).map(
		({ id, since, until, decided }) => `${id} ${since}..${until ?? ""} ${decided.length}`,
	);
	expect(told).toEqual([
		"pkpu-15-2019 2019-08-05..2020-03-20 2",
		"kpt-kpu-179-2020 2020-03-21..2020-05-03 1",
		"perppu-2-2020 2020-05-04..2020-06-11 1",
		"pkpu-5-2020 2020-06-12.. 2",
	]);
});

test("nothing decided later is told", () => {
	expect(eras(stages, hari("2020-05-03")).map(({ id }) => id)).toEqual(["pkpu-15-2019", "kpt-kpu-179-2020"]);
});

test.each([
	["2019-08-04", undefined],
	["2019-08-05", "Rabu, 23 September 2020"],
	["2020-05-01", "ditunda, tanggal baru belum ada"],
	["2020-05-04", "Desember 2020"],
	["2020-06-12", "Rabu, 9 Desember 2020"],
])("on %s voting day was believed to be %s", (day, words) => {
	const line = believedOn(vote, hari(day));
	expect(line && wordsOf(line)).toBe(words);
});

test("a line whose day of decision nobody knows is believed on no day", () => {
	const stage = buatTahapan("x", ledger({ mulai: "2020-12-09", selesai: "2020-12-09" }));
	expect(believedOn(stage, hari("2021-01-01"))).toBeUndefined();
});

describe("how far a stage moved", () => {
	const line = (data: Parameters<typeof ledger>[0]) => ledger(data)[0];
	test("77 days later", () => {
		expect(
			shiftOf(
				inForce(pemungutanSuara2020, hari("2019-09-01")),
				inForce(pemungutanSuara2020, hari("2020-07-01")),
			),
		).toEqual({
			bagian: "mulai",
			hari: 77,
		});
	});
	test("only its end moved", () => {
		expect(
			shiftOf(
				line({ mulai: "2020-10-01", selesai: "2020-10-10" }),
				line({ mulai: "2020-10-01", selesai: "2020-10-08" }),
			),
		).toEqual({ bagian: "selesai", hari: -2 });
	});
	test("a month has no days to count", () => {
		expect(
			shiftOf(line({ mulai: "2020-12" }), line({ mulai: "2020-12-09", selesai: "2020-12-09" })),
		).toBeUndefined();
	});
});

test("whatever the ledgers, every day since the first decision lies in exactly one era, and belief changes only between eras", () => {
	fc.assert(
		fc.property(fc.array(anyJadwal, { minLength: 1, maxLength: 4 }), anyDay, (jadwals, day) => {
			const list = jadwals.map((jadwal, i) => buatTahapan(`t${i}`, jadwal));
			const all = eras(list, day);
			const within = all.filter(
				({ since, until }) =>
					Temporal.PlainDate.compare(since, day) <= 0 &&
					(!until || Temporal.PlainDate.compare(day, until) <= 0),
			);
			expect(within.length).toBe(all.length > 0 ? 1 : 0);
			expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
			for (const { since } of within)
				for (const stage of list) expect(believedOn(stage, day)).toBe(believedOn(stage, since));
		}),
	);
});

test("an era begins because something was decided that day, and ends the day before the next", () => {
	fc.assert(
		fc.property(fc.array(anyJadwal, { maxLength: 6 }), anyDay, (ledgers, asOf) => {
			const stages = ledgers.map((jadwal, index) => buatTahapan(`t${index}`, jadwal));
			const list = eras(stages, asOf);
			for (const [index, { since, until, decided }] of list.entries()) {
				expect(Temporal.PlainDate.compare(since, asOf)).toBeLessThanOrEqual(0);
				expect(until?.add({ days: 1 }).toString()).toBe(list[index + 1]?.since.toString());
				const hasDecision = ({ jadwal }: (typeof stages)[number]) =>
					jadwal.some(({ ditetapkan }) => ditetapkan?.equals(since));
				expect(decided.length).toBeGreaterThan(0);
				expect(decided).toEqual(stages.filter(hasDecision));
			}
			expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
		}),
	);
});

test("an era is called after the instrument that decided most, of equals the first by name, and each name once", () => {
	const stage = (id: string, ...lines: [dasar: string, ditetapkan: string][]) => {
		const [first, ...rest] = lines.map(([dasar, ditetapkan]) => ({ mulai: "2020-12-09", dasar, ditetapkan }));
		return buatTahapan(id, ledger(first as { mulai: string }, ...rest));
	};
	const ids = (...stages: ReturnType<typeof stage>[]) => eras(stages, hari("2021-01-01")).map(({ id }) => id);
	expect(
		ids(stage("a", ["b", "2020-01-01"]), stage("b", ["z", "2020-01-01"]), stage("c", ["z", "2020-01-01"])),
	).toEqual(["z"]);
	expect(ids(stage("a", ["z", "2020-01-01"]), stage("b", ["b", "2020-01-01"]))).toEqual(["b"]);
	expect(ids(stage("a", ["b", "2020-01-01"], ["b", "2020-02-01"]))).toEqual(["b", "2020-02-01"]);
});
