import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseRevisi, type RevisiInput } from "./jadwal.ts";
import { masaOf, statusAt } from "./kini.ts";
import { anyDay, anyRevisi } from "./schemas/uji-acak.ts";
import { status } from "./status.ts";

test.each<[string, RevisiInput, ReturnType<typeof masaOf>]>([
	[
		"hours bound a day",
		{ mulai: "2020-12-09", selesai: "2020-12-09", pukul: "07.00-13.00" },
		{ mulai: "2020-12-09T07.00", selesai: "2020-12-09T13.00" },
	],
	[
		"without hours the whole of each day counts",
		{ mulai: "2020-09-26", selesai: "2020-12-05" },
		{ mulai: "2020-09-26", selesai: "2020-12-05T24" },
	],
	["an open end", { mulai: "2020-09-26" }, { mulai: "2020-09-26" }],
	["a deadline", { selesai: "2020-12-06" }, { selesai: "2020-12-06T24" }],
	["a month", { mulai: "2020-12" }, { mulai: "2020-12-01", selesai: "2020-12-31T24", tetap: true }],
	["suspended", { status: "ditunda", mulai: "2020-09-23" }, { tetap: true }],
	["uncertain", { status: "belum-pasti", mulai: "2020-09-23" }, { tetap: true }],
	["no date at all", { aturan: "Lima hari sesudah putusan" }, { tetap: true }],
	[
		"a latest day",
		{ aturan: "Lima hari sesudah putusan", selesai: "2020-12-20" },
		{ selesai: "2020-12-20T24", tetap: true },
	],
])("%s", (_, line, expected) => expect(masaOf(parseRevisi(line))).toEqual(expected));

test("what the reader's browser compares says the same as the status, on any day", () => {
	fc.assert(
		fc.property(anyRevisi, anyDay, (revisi, day) => {
			const { mulai = "", selesai = "9999", tetap } = masaOf(revisi);
			const now = `${day}T12:00`;
			if (now > selesai) expect(status(revisi, day)).toBe("selesai");
			else if (!tetap) expect(status(revisi, day) === "akan-datang").toBe(now < mulai);
			else expect(status(revisi, day)).not.toBe("selesai");
		}),
	);
});

test("at the first instant it has begun, at the last it is not over, and right after it is", () => {
	const at = (line: RevisiInput, now: string) => statusAt(masaOf(parseRevisi(line)), now);
	const hours = { mulai: "2020-12-09", selesai: "2020-12-09", pukul: "07.00-13.00" };
	expect(
		["2020-12-09T06.59", "2020-12-09T07.00", "2020-12-09T13.00", "2020-12-09T13.01"].map((now) =>
			at(hours, now),
		),
	).toEqual(["akan-datang", "berlangsung", "berlangsung", "selesai"]);
	const days = { mulai: "2020-09-26", selesai: "2020-12-05" };
	expect(
		["2020-09-25T23:59", "2020-09-26T00:00", "2020-12-05T23:59", "2020-12-06T00:00"].map((now) =>
			at(days, now),
		),
	).toEqual(["akan-datang", "berlangsung", "berlangsung", "selesai"]);
	expect([
		at({ mulai: "2020-12-09" }, "2020-12-10T00:00"),
		at({ selesai: "2020-12-09" }, "2020-12-01T00:00"),
	]).toEqual(["sudah-dimulai", "sampai-tenggat"]);
	const month = { mulai: "2020-12" };
	expect(["2020-11-01T00:00", "2020-12-15T00:00", "2021-01-01T00:00"].map((now) => at(month, now))).toEqual([
		undefined,
		undefined,
		"selesai",
	]);
	expect(at({ status: "ditunda", mulai: "2020-12-09" }, "2021-01-01T00:00")).toBeUndefined();
});

test("hours that end when it is done end with the day", () => {
	const pukul = "13.00-selesai";
	expect(masaOf(parseRevisi({ mulai: "2020-12-09", selesai: "2020-12-09", pukul }))).toEqual({
		mulai: "2020-12-09T13.00",
		selesai: "2020-12-09T24",
	});
});

test("who still queues on the last day is served; on the next it is over", () => {
	const masa = {
		mulai: "2020-12-09T07.00",
		selesai: "2020-12-09T13.00",
		tutup: "Yang sudah antre dilayani.",
	};
	expect(["2020-12-09T13.30", "2020-12-10T00:00"].map((now) => statusAt(masa, now))).toEqual([
		"berlangsung",
		"selesai",
	]);
});
