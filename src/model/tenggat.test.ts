import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inForce, knownBy, type Revisi } from "./jadwal.ts";
import { anyDay, anyJadwal } from "./schemas/uji-acak.ts";
import { status } from "./status.ts";
import { daysBetween } from "./tanggal.ts";
import { jawab, type Tenggat, tenggat } from "./tenggat.ts";
import { hari, ledger, masaKampanye2020, pemungutanSuara2020 } from "./uji.ts";

const asOf = (jadwal: Parameters<typeof knownBy>[0], day: string) =>
	tenggat(inForce(jadwal, hari(day)), knownBy(jadwal, hari(day)));
const answers = (jadwal: Parameters<typeof knownBy>[0], ...days: string[]) => {
	const known = asOf(jadwal, "2020-11-17");
	return days.map((day) => known && jawab(known, hari(day)));
};

test.each([
	{
		what: "voting day",
		jadwal: pemungutanSuara2020,
		days: ["2020-09-23", "2020-12-08", "2020-12-09", "2020-12-10"],
		expected: ["belum-buka", "belum-buka", "hari-terakhir", "lewat"],
	},
	{
		what: "the campaign",
		jadwal: masaKampanye2020,
		days: ["2020-09-19", "2020-09-25", "2020-09-26", "2020-12-04", "2020-12-05", "2020-12-06"],
		expected: ["belum-buka", "belum-buka", "belum", "belum", "hari-terakhir", "lewat"],
	},
	{
		what: "a bare deadline",
		jadwal: ledger({ selesai: "2020-12-06", dasar: "pkpu-18-2020" }),
		days: ["2019-01-01", "2020-12-05", "2020-12-06", "2020-12-07"],
		expected: ["belum", "belum", "hari-terakhir", "lewat"],
	},
	{
		what: "a day that follows from another event",
		jadwal: ledger({ selesai: "2020-12-30", aturan: "Tiga hari kerja sesudah hasil diumumkan" }),
		days: ["2020-12-20", "2020-12-30", "2020-12-31"],
		expected: ["bergantung", "bergantung", "lewat"],
	},
	{
		what: "a stage that is suspended",
		jadwal: ledger({ mulai: "2020-04-17", selesai: "2020-05-16" }, { status: "ditunda" }),
		days: ["2020-05-16", "2020-12-30"],
		expected: ["tidak-pasti", "tidak-pasti"],
	},
])("$what", ({ jadwal, days, expected }) => {
	expect(answers(jadwal, ...days)).toEqual(expected);
});

describe("what is not in force any more", () => {
	test("is told, oldest first, each day once", () => {
		const known = asOf(pemungutanSuara2020, "2020-11-17");
		expect(known?.lama.map(({ hari: day }) => day.toString())).toEqual(["2020-09-23"]);
		expect(known?.sehari).toBe(true);
	});

	test("includes the day of a stage that was suspended, or has only a month", () => {
		for (const day of ["2020-04-01", "2020-05-20"]) {
			const known = asOf(pemungutanSuara2020, day);
			expect([known?.hari, known?.lama.map((old) => old.hari.toString())]).toEqual([
				undefined,
				["2020-09-23"],
			]);
		}
	});

	test("a change that kept the last day is no old deadline", () => {
		const jadwal = ledger(
			{ mulai: "2020-01-01", selesai: "2020-01-31" },
			{ mulai: "2020-01-05", selesai: "2020-01-31" },
		);
		expect(asOf(jadwal, "2020-11-17")?.lama).toEqual([]);
	});
});

test.each([
	["that is open", ledger({ mulai: "2021-02-26" })],
	["of which only a month was known", ledger({ mulai: "2020-12" })],
	["that never had a date", ledger({ aturan: "Lima hari sesudah putusan" })],
])("a stage %s has no last day", (_, jadwal) => {
	expect(asOf(jadwal, "2021-11-17")).toBeUndefined();
});

test("agrees with the status on every day, and exactly one day is the last", () => {
	fc.assert(
		fc.property(anyJadwal, anyDay, fc.integer({ min: -500, max: 500 }), (jadwal, decided, shift) => {
			const revisi = inForce(jadwal, decided);
			const known = tenggat(revisi, knownBy(jadwal, decided));
			if (!known) return;
			const near = known.hari?.add({ days: shift % 4 });
			for (const today of [decided, decided.add({ days: shift }), ...(near ? [near] : [])]) {
				const answer = jawab(known, today);
				const left = known.hari && daysBetween(today, known.hari);
				expect(answer === "tidak-pasti").toBe(left === undefined);
				expect(answer === "lewat").toBe(left !== undefined && left < 0);
				if (answer === "hari-terakhir") expect(left).toBe(0);
				if (left === 0) expect(answer).toBe(revisi.keadaan === "bergantung" ? "bergantung" : "hari-terakhir");
				const expected = {
					"akan-datang": ["belum-buka"],
					"sampai-tenggat": ["belum", "hari-terakhir"],
					berlangsung: ["belum", "hari-terakhir"],
					"sudah-dimulai": ["tidak-pasti"],
					selesai: ["lewat", "tidak-pasti"],
					ditunda: ["tidak-pasti"],
					ditiadakan: ["tidak-pasti"],
					"belum-ditetapkan": ["tidak-pasti"],
					"belum-pasti": ["tidak-pasti"],
					bergantung: ["bergantung", "tidak-pasti"],
				}[status(revisi, today)];
				expect(known.hari === undefined ? ["tidak-pasti"] : expected).toContain(answer);
			}
		}),
	);
});

test("a last day that was named twice, and is in force no more, is told once", () => {
	const lines = ledger(
		{ mulai: "2020-03-01", selesai: "2020-03-31", ditetapkan: "2019-08-05" },
		{ mulai: "2020-03-10", selesai: "2020-03-31", ditetapkan: "2019-12-01" },
		{ mulai: "2020-03-10", selesai: "2020-04-15", ditetapkan: "2020-01-10" },
		{ mulai: "2020-07-15", selesai: "2020-08-13", ditetapkan: "2020-06-12" },
	);
	const told = tenggat(inForce(lines, hari("2020-07-01")), lines);
	expect(told?.lama.map(({ hari: day, revisi }) => `${day} ${revisi.ditetapkan}`)).toEqual([
		"2020-03-31 2019-08-05",
		"2020-04-15 2020-01-10",
	]);
});

test("a last day that was never certain is no old deadline", () => {
	const lines = ledger(
		{ status: "belum-pasti", selesai: "2020-03-31" },
		{ mulai: "2020-07-15", selesai: "2020-08-13" },
	);
	expect(tenggat(lines[1] as Revisi, lines)?.lama).toEqual([]);
});

test("until the last day it is not over, on it it is the last, and from the next on it is over", () => {
	fc.assert(
		fc.property(
			anyDay,
			fc.nat({ max: 60 }),
			fc.boolean(),
			fc.integer({ min: 1, max: 500 }),
			(mulai, days, open, away) => {
				const last = mulai.add({ days });
				const lines = ledger({ ...(!open && { mulai: mulai.toString() }), selesai: last.toString() });
				const one = tenggat(lines[0], lines) as Tenggat;
				expect(jawab(one, last)).toBe("hari-terakhir");
				expect(jawab(one, last.add({ days: away }))).toBe("lewat");
				expect(["belum", "belum-buka"]).toContain(jawab(one, last.subtract({ days: away })));
				expect(one.sehari).toBe(!open && days === 0);
				expect(jawab(one, mulai.subtract({ days: 1 }))).toBe(open ? "belum" : "belum-buka");
				if (days > 0) expect(jawab(one, mulai)).toBe("belum");
			},
		),
	);
});
