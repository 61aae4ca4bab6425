import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeCount, inForce, type Jadwal, knownBy, lastDated, parseRevisi } from "./jadwal.ts";
import { anyDay, anyJadwal } from "./schemas/uji-acak.ts";
import { isAfter } from "./tanggal.ts";
import { hari, ledger, pemungutanSuara2020 as voting } from "./uji.ts";

/** Formation of PPDP: PKPU 15/2019; Keputusan KPU 179/2020 names new dates and suspends them; PKPU 5/2020. */
const ppdp = ledger(
	{ mulai: "2020-04-16", selesai: "2020-04-29", ditetapkan: "2019-08-05" },
	{ mulai: "2020-03-26", selesai: "2020-04-15", ditetapkan: "2020-03-21" },
	{ status: "ditunda", ditetapkan: "2020-03-21" },
	{ mulai: "2020-06-24", selesai: "2020-07-14", ditetapkan: "2020-06-12" },
);

describe("inForce tells the voting day as it was believed", () => {
	test.each([
		["2019-01-01", "pkpu-15-2019", "before the first decision: the first line"],
		["2020-03-20", "pkpu-15-2019", "the eve of the suspension"],
		["2020-03-21", "kpt-kpu-179-2020", "Keputusan KPU 179/2020 counts from its own day"],
		["2020-05-03", "kpt-kpu-179-2020", "the eve of the Perppu"],
		["2020-05-04", "perppu-2-2020", "Perppu 2/2020 counts from its own day"],
		["2020-06-11", "perppu-2-2020", "the eve of the new schedule"],
		["2020-06-12", "pkpu-5-2020", "PKPU 5/2020 counts from its own day"],
		["2026-01-01", "pkpu-5-2020", "ever after"],
	])("%s: %s (%s)", (day, dasar) => {
		expect(inForce(voting, hari(day)).dasar).toBe(dasar);
	});

	test("of two lines of one day the later one counts", () => {
		expect(inForce(ppdp, hari("2020-03-21")).keadaan).toBe("ditunda");
	});

	/** Nothing was decided yet, so the plan that came first is shown ahead of its time. */
	const isAhead = (jadwal: Jadwal, day: Temporal.PlainDate) =>
		jadwal.every((line) => line.ditetapkan && isAfter(line.ditetapkan, day));

	test("always a line of the ledger, and decided by then unless nothing was", () => {
		fc.assert(
			fc.property(anyJadwal, anyDay, (jadwal, day) => {
				const line = inForce(jadwal, day);
				expect(jadwal).toContain(line);
				if (!isAhead(jadwal, day)) expect(line.ditetapkan && isAfter(line.ditetapkan, day)).toBeFalsy();
			}),
		);
	});

	test("is among what was known, and knowing never shrinks", () => {
		fc.assert(
			fc.property(anyJadwal, anyDay, fc.nat(500), (jadwal, day, days) => {
				const known = knownBy(jadwal, day);
				expect(known).toContain(inForce(jadwal, day));
				if (isAhead(jadwal, day)) return;
				expect(knownBy(jadwal, day.add({ days }))).toEqual(expect.arrayContaining([...known]));
			}),
		);
	});
});

test.each([
	["2020-03-20", 0],
	["2020-03-21", 1],
	["2020-05-04", 2],
	["2020-06-12", 3],
])("by %s voting day had changed %i times", (day, times) => {
	expect(changeCount(knownBy(voting, hari(day)))).toBe(times);
});

test("lastDated keeps a suspended stage in its place", () => {
	expect(lastDated(ppdp.slice(0, 3) as unknown as typeof ppdp)?.periode?.mulai?.toString()).toBe(
		"2020-03-26",
	);
	expect(lastDated(ledger({ status: "belum-pasti" }))).toBeUndefined();
});

describe("parseRevisi", () => {
	test.each([
		["dates", { mulai: "2020-12-09" }, "terjadwal"],
		["a month (Perppu 2/2020)", { mulai: "2020-12" }, "terjadwal"],
		["suspended (Keputusan KPU 179/2020)", { status: "ditunda" as const }, "ditunda"],
		["dates not certain", { mulai: "2019-11-01", status: "belum-pasti" as const }, "belum-pasti"],
		["five days after the ruling (PKPU 5/2020)", { aturan: "Lima hari sesudah putusan" }, "bergantung"],
		["a rule with its last day", { selesai: "2021-01-23", aturan: "Lima hari" }, "bergantung"],
		["nothing", {}, "bergantung"],
	])("%s", (_, data, keadaan) => {
		expect(parseRevisi(data).keadaan).toBe(keadaan);
	});

	test("keeps basis, decision and reason", () => {
		const line = parseRevisi({
			status: "ditunda",
			dasar: "kpt-kpu-179-2020",
			ditetapkan: "2020-03-21",
			alasan: "Pandemi",
		});
		expect(line).toMatchObject({ dasar: "kpt-kpu-179-2020", alasan: "Pandemi", periode: undefined });
		expect(line.ditetapkan?.toString()).toBe("2020-03-21");
	});
});
