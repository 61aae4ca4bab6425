import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inForce, parseRevisi } from "../model/jadwal.ts";
import { masaOf, statusAt } from "../model/kini.ts";
import { anyDay, anyRevisi } from "../model/schemas/uji-acak.ts";
import { status } from "../model/status.ts";
import { jawab, tenggat } from "../model/tenggat.ts";
import { hari, masaKampanye2020, pemungutanSuara2020 } from "../model/uji.ts";
import { answerOf } from "./jawab.ts";
import { dayWords, labelAt } from "./kini.ts";

const voting = masaOf(inForce(pemungutanSuara2020, hari("2020-11-17")));
const campaign = masaOf(inForce(masaKampanye2020, hari("2020-11-17")));

describe("voting day 9 December 2020, 07.00 to 13.00", () => {
	test.each([
		["2020-11-17T12:00", "akan-datang", "22 hari lagi"],
		["2020-12-07T23:59", "akan-datang", "2 hari lagi"],
		["2020-12-08T00:00", "akan-datang", "besok"],
		["2020-08-01T12:00", "akan-datang", ""],
		["2020-12-09T00:00", "akan-datang", "hari ini pukul 07.00"],
		["2020-12-09T06:59", "akan-datang", "hari ini pukul 07.00"],
		["2020-12-09T07:00", "berlangsung", "hari ini sampai pukul 13.00"],
		["2020-12-09T12:59", "berlangsung", "hari ini sampai pukul 13.00"],
		["2020-12-09T13:00", "berlangsung", "TPS sudah tutup."],
		["2020-12-09T23:59", "berlangsung", "TPS sudah tutup."],
		["2020-12-10T00:00", "selesai", undefined],
	])("at %s: %s, %s", (now, ...expected) => {
		const [status, words] = labelAt({ ...voting, tutup: "TPS sudah tutup." }, now);
		expect([status, words]).toEqual(expected);
	});
});

test("where nothing is said of who queues, it is over with its hours", () => {
	expect(labelAt(voting, "2020-12-09T13:00")).toEqual(["selesai"]);
});

test("counting that begins when voting ends is not on before", () => {
	const counting = masaOf(
		parseRevisi({ mulai: "2020-12-09", selesai: "2020-12-09", pukul: "13.00-selesai" }),
	);
	expect(labelAt(counting, "2020-12-09T08:00")).toEqual(["akan-datang", "hari ini pukul 13.00"]);
	expect(labelAt(counting, "2020-12-09T13:00")).toEqual(["berlangsung", "hari ini"]);
	expect(labelAt(counting, "2020-12-09T23:59")).toEqual(["berlangsung", "hari ini"]);
	expect(labelAt(counting, "2020-12-10T00:00")).toEqual(["selesai"]);
});

describe("campaign 26 September to 5 December 2020, both days inclusive", () => {
	test.each([
		["2020-09-25T23:59", "akan-datang", "besok"],
		["2020-09-26T00:00", "berlangsung", "berakhir 70 hari lagi"],
		["2020-12-04T12:00", "berlangsung", "berakhir besok"],
		["2020-12-05T23:59", "berlangsung", "berakhir hari ini"],
		["2020-12-06T00:00", "selesai", undefined],
	])("at %s: %s, %s", (now, ...expected) => {
		const [status, words] = labelAt(campaign, now);
		expect([status, words]).toEqual(expected);
	});
});

test("says of every line and day what the ledger's own rule says, or leaves the label as it is", () => {
	fc.assert(
		fc.property(anyRevisi, anyDay, (line, day) => {
			const [told] = labelAt(masaOf(line), `${day}T12:00`);
			const truth = status(line, day);
			// Of a month or a dependent date HTML says "belum pasti" and stays; only its end is told.
			if (told === undefined)
				expect([
					"ditunda",
					"ditiadakan",
					"belum-ditetapkan",
					"belum-pasti",
					"bergantung",
					"akan-datang",
				]).toContain(truth);
			else expect(told).toBe(truth);
			if (truth === "selesai") expect(told).toBe("selesai");
		}),
	);
});

test("is at every instant what the build says of it", () => {
	fc.assert(
		fc.property(anyRevisi, anyDay, fc.integer({ min: 0, max: 23 }), (line, day, hour) => {
			const masa = { ...masaOf(line), tutup: hour % 2 ? "Sudah tutup." : undefined };
			const now = `${day}T${String(hour).padStart(2, "0")}:30`;
			expect(labelAt(masa, now)[0]).toBe(statusAt(masa, now));
		}),
	);
});

test("the days it counts are the days there are", () => {
	fc.assert(
		fc.property(anyRevisi, anyDay, fc.integer({ min: 0, max: 1439 }), (line, day, minute) => {
			const time = Temporal.PlainTime.from("00:00")
				.add({ minutes: minute })
				.toString({ smallestUnit: "minute" });
			const [told, words = ""] = labelAt(masaOf(line), `${day}T${time}`);
			const then = told === "akan-datang" ? line.periode?.mulai : line.periode?.selesai;
			const days = then && day.until(then, { largestUnit: "day" }).days;
			if (/hari lagi/.test(words)) expect(Number.parseInt(words.replace(/\D+/, ""), 10)).toBe(days);
			if (/besok/.test(words)) expect(days).toBe(1);
			if (/hari ini/.test(words)) expect(days).toBe(0);
		}),
	);
});

test("the day is said as in the rest of the site", () => {
	expect(dayWords("2020-12-09T06:30")).toBe("Rabu, 9 Desember 2020");
	expect(dayWords("2020-11-17T12:00")).toBe("Selasa, 17 November 2020");
});

test("the answer of a day is that of the deadline's own rule", () => {
	fc.assert(
		fc.property(anyRevisi, anyDay, (line, day) => {
			const known = tenggat(line, [line]);
			const [status = "", words = status] = labelAt(masaOf(line), `${day}T12:00`);
			if (!known?.hari || line.keadaan !== "terjadwal") return;
			expect(answerOf({ status, words, sehari: known.sehari })).toBe(jawab(known, day));
		}),
	);
});

test.each(["00:00", "06:30", "07:30", "13:30", "23:59"])("on voting day it is the last day at %s", (time) => {
	const [status = "", words = ""] = labelAt({ ...voting, tutup: "TPS sudah tutup." }, `2020-12-09T${time}`);
	expect(answerOf({ status, words, sehari: true })).toBe("hari-terakhir");
});
