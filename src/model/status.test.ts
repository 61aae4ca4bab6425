import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inForce, parseRevisi, type RevisiInput } from "./jadwal.ts";
import { anyDay, anyRevisi } from "./schemas/uji-acak.ts";
import { type Status, status, statuses } from "./status.ts";
import { hari, masaKampanye2020, pemungutanSuara2020 } from "./uji.ts";

describe("campaign 26 September to 5 December 2020 (PKPU 5/2020), both ends inclusive", () => {
	test.each<[string, Status]>([
		["2020-09-25", "akan-datang"],
		["2020-09-26", "berlangsung"],
		["2020-11-17", "berlangsung"],
		["2020-12-05", "berlangsung"],
		["2020-12-06", "selesai"],
	])("on %s: %s", (day, expected) => {
		expect(status(inForce(masaKampanye2020, hari(day)), hari(day))).toBe(expected);
	});
});

describe("voting day as believed on each day", () => {
	test.each<[string, Status, string]>([
		["2020-03-20", "akan-datang", "23 September, PKPU 15/2019"],
		["2020-03-21", "ditunda", "Keputusan KPU 179/2020"],
		["2020-05-04", "akan-datang", "December, Perppu 2/2020"],
		["2020-06-12", "akan-datang", "9 December, PKPU 5/2020"],
		["2020-09-23", "akan-datang", "the first date came and went"],
		["2020-12-08", "akan-datang", "the eve"],
		["2020-12-09", "berlangsung", "the day"],
		["2020-12-10", "selesai", "the day after"],
	])("on %s: %s (%s)", (day, expected) => {
		expect(status(inForce(pemungutanSuara2020, hari(day)), hari(day))).toBe(expected);
	});
});

describe("lines that know less", () => {
	test.each<[string, RevisiInput, string, Status]>([
		["a month (Perppu 2/2020), before it", { mulai: "2020-12" }, "2020-11-30", "akan-datang"],
		["a month, within it", { mulai: "2020-12" }, "2020-12-09", "belum-ditetapkan"],
		["a month, on its last day", { mulai: "2020-12" }, "2020-12-31", "belum-ditetapkan"],
		["a month, after it", { mulai: "2020-12" }, "2021-01-01", "selesai"],
		["a deadline, on it", { selesai: "2020-12-06" }, "2020-12-06", "sampai-tenggat"],
		["a deadline, long before it", { selesai: "2020-12-06" }, "2019-01-01", "sampai-tenggat"],
		["a deadline, after it", { selesai: "2020-12-06" }, "2020-12-07", "selesai"],
		["an open start, before it", { mulai: "2021-02-26" }, "2021-02-25", "akan-datang"],
		["an open start, on it", { mulai: "2021-02-26" }, "2021-02-26", "sudah-dimulai"],
		["an open start, years later", { mulai: "2021-02-26" }, "2026-01-01", "sudah-dimulai"],
		[
			"a rule without a date (PKPU 5/2020)",
			{ aturan: "Lima hari sesudah putusan" },
			"2021-03-01",
			"bergantung",
		],
		["a rule with a last day, before it", { selesai: "2021-01-23", aturan: "…" }, "2021-01-23", "bergantung"],
		["a rule with a last day, after it", { selesai: "2021-01-23", aturan: "…" }, "2021-01-24", "selesai"],
		["a rule with a start (inauguration)", { mulai: "2021-02-26", aturan: "…" }, "2021-03-01", "bergantung"],
		[
			"not certain, though a start is known",
			{ mulai: "2019-11-01", status: "belum-pasti" },
			"2020-12-09",
			"belum-pasti",
		],
		[
			"suspended, though dates are known",
			{ mulai: "2020-04-16", status: "ditunda" },
			"2026-01-01",
			"ditunda",
		],
	])("%s: on %s", (_, line, day, expected) => {
		expect(status(parseRevisi(line), hari(day))).toBe(expected);
	});
});

test("is total: every line and every day give one of the statuses", () => {
	fc.assert(
		fc.property(anyRevisi, anyDay, (line, day) => {
			expect(statuses).toContain(status(line, day));
		}),
	);
});

test("is ordered: as days pass a line never goes back", () => {
	const rank = (s: Status) => (s === "akan-datang" ? 0 : s === "selesai" ? 2 : 1);
	fc.assert(
		fc.property(anyRevisi, anyDay, fc.nat(800), (line, day, days) => {
			expect(rank(status(line, day.add({ days })))).toBeGreaterThanOrEqual(rank(status(line, day)));
		}),
	);
});

test("claims that a stage goes on only between two known ends", () => {
	fc.assert(
		fc.property(anyRevisi, anyDay, (line, day) => {
			if (status(line, day) !== "berlangsung") return;
			expect(line.periode?.presisi).toBe("hari");
			expect(line.periode?.mulai && line.periode.selesai).toBeTruthy();
		}),
	);
});
