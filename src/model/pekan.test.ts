import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BagianPekan, halPekan, pekanDari } from "./pekan.ts";
import type { PeriodeData } from "./periode.ts";
import { anyDay, anyStages } from "./schemas/uji-acak.ts";
import { onDay, type Tahapan } from "./tahapan.ts";
import { buatTahapan, hari, ledger } from "./uji.ts";

/** Monday 7 to Sunday 13 December 2020. */
const week = pekanDari(hari("2020-12-09"));

test("a week runs from Monday to Sunday, whatever day of it is asked", () => {
	fc.assert(
		fc.property(anyDay, (day) => {
			const { mulai, selesai } = pekanDari(day);
			expect([mulai.dayOfWeek, selesai.dayOfWeek, mulai.until(selesai).days]).toEqual([1, 7, 6]);
			expect(Temporal.PlainDate.compare(mulai, day)).toBeLessThanOrEqual(0);
			expect(Temporal.PlainDate.compare(day, selesai)).toBeLessThanOrEqual(0);
		}),
	);
});

const stage = (id: string, dates: PeriodeData, extra: Partial<Tahapan> = {}) =>
	onDay(buatTahapan(id, ledger(dates), extra), hari("2020-12-09"));

describe("what the week has of a period", () => {
	test.each<[PeriodeData, BagianPekan | undefined]>([
		[{ mulai: "2020-12-07", selesai: "2020-12-07" }, "satu"],
		[{ mulai: "2020-12-13", selesai: "2020-12-13" }, "satu"],
		[{ mulai: "2020-12-06", selesai: "2020-12-06" }, undefined],
		[{ mulai: "2020-12-14", selesai: "2020-12-14" }, undefined],
		[{ mulai: "2020-12-01", selesai: "2020-12-07" }, "akhir"],
		[{ mulai: "2020-12-08", selesai: "2020-12-13" }, "akhir"],
		[{ mulai: "2020-12-01", selesai: "2020-12-06" }, undefined],
		[{ mulai: "2020-12-13", selesai: "2020-12-14" }, "mulai"],
		[{ mulai: "2020-12-07", selesai: "2020-12-20" }, "mulai"],
		[{ mulai: "2020-12-06", selesai: "2020-12-14" }, "berjalan"],
		[{ selesai: "2020-12-13" }, "akhir"],
		[{ selesai: "2020-12-14" }, "berjalan"],
		[{ mulai: "2020-12-13" }, "mulai"],
		[{ mulai: "2020-12-06" }, undefined],
		[{ mulai: "2020-12" }, undefined],
	])("%j: %s", (dates, expected) => {
		const found = halPekan([stage("a", dates, { tindakan: "Datang" })], week);
		expect(found.map(({ bagian }) => bagian)).toEqual(expected === undefined ? [] : [expected]);
	});
});

const ids = (...stages: ReturnType<typeof stage>[]) =>
	halPekan(stages, week).map(({ kini }) => kini.tahapan.id);

test("days of the week come before what runs on; of each what asks something, then milestones", () => {
	const [runs, day] = [
		{ mulai: "2020-12-01", selesai: "2020-12-31" },
		{ mulai: "2020-12-09", selesai: "2020-12-09" },
	];
	expect(
		ids(
			stage("lari", runs),
			stage("lari-utama", runs, { utama: true }),
			stage("lari-tindakan", runs, { tindakan: "Datang" }),
			stage("hari", day),
			stage("hari-utama", day, { utama: true }),
			stage("hari-tindakan", day, { tindakan: "Datang" }),
			stage("hari-semua", day, { tindakan: "Datang", utama: true }),
		),
	).toEqual(["hari-semua", "hari-tindakan", "hari-utama", "hari", "lari-tindakan", "lari-utama", "lari"]);
});

test("a deadline far ahead counts only where there is something to do before it", () => {
	const deadline = { selesai: "2020-12-31" };
	expect(ids(stage("a", deadline), stage("b", deadline, { tindakan: "Urus" }))).toEqual(["b"]);
	expect(ids(stage("a", { mulai: "2020-12-01", selesai: "2020-12-31" }))).toEqual(["a"]);
});

test("what is suspended or uncertain is no matter of any week", () => {
	fc.assert(
		fc.property(anyStages, anyDay, (stages, day) => {
			for (const { kini } of halPekan(stages, pekanDari(day))) expect(kini.revisi.keadaan).toBe("terjadwal");
		}),
	);
	expect(
		halPekan(
			[
				onDay(
					buatTahapan("a", ledger({ status: "ditunda", mulai: "2020-12-09", selesai: "2020-12-09" })),
					hari("2020-12-09"),
				),
			],
			week,
		),
	).toEqual([]);
});
