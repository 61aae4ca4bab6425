import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { day, dayOrMonth, hours, line, pemilihanId, slug, webAddress, wilayah } from "./fields.ts";
import { keluhan, validSamples } from "./uji.ts";
import { anyDay } from "./uji-acak.ts";

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

describe.each<[string, z.ZodType, unknown[], unknown[]]>([
	[
		"day",
		day,
		["2020-12-09", "2020-02-29"],
		[
			"2020-02-30",
			"2021-02-29",
			"2020-2-9",
			"2020-12",
			"20201209",
			"2020-12-09T07:00",
			"+002020-12-09",
			" 2020-12-09",
			2020,
		],
	],
	[
		"dayOrMonth",
		dayOrMonth,
		["2020-12-09", "2020-12"],
		["2020-13", "2020", "2020-00", "2020-12-32", "202012"],
	],
	[
		"hours",
		hours,
		["07.00-13.00", "00.00-23.59"],
		["07:00-13:00", "7.00-13.00", "07.00", "24.00-25.00", "07.60-08.00", "07.00–13.00"],
	],
	[
		"wilayah",
		wilayah,
		["64", "64.08", "64.08.12", "64.08.12.1002"],
		["6408", "64.8", "64.08.", "64.08.12.100", "64.08.12.1002.1", "", 64.08],
	],
	[
		"slug",
		slug,
		["cek-dpt", "2020", "a"],
		["Cek-DPT", "cek_dpt", "-cek", "cek-", "cek--dpt", "cek dpt", "", "çek", "../x"],
	],
	["pemilihanId", pemilihanId, ["2020", "2020-susulan"], [2020, "20", "2020_", "2020-Ulang"]],
	[
		"webAddress",
		webAddress,
		["https://www.kpu.go.id/", "http://a.id/b?c=d#e"],
		["www.kpu.go.id", "javascript:alert(1)", "data:text/html,x", "//kpu.go.id", "ftp://a.id", ""],
	],
])("%s", (_, schema, good, bad) => {
	test.each(good)("takes %j", (value) => {
		expect(accepts(schema, value)).toBe(true);
	});
	test.each(bad)("refuses %j", (value) => {
		expect(accepts(schema, value)).toBe(false);
	});
});

test("every day is a day, and its month a month", () => {
	fc.assert(
		fc.property(anyDay, (date) => {
			expect(accepts(day, date.toString())).toBe(true);
			expect(accepts(dayOrMonth, date.toPlainYearMonth().toString())).toBe(true);
		}),
	);
});

test("line trims, and counts after that", () => {
	expect(line(5).parse("  lima  ")).toBe("lima");
	expect(accepts(line(5), "   ")).toBe(false);
	expect(accepts(line(5), "enam.. ")).toBe(false);
});

test("of entries with one id every later one is told, at its id", () => {
	const entry = { istilah: "DPT", arti: "Daftar pemilih tetap" };
	const list = ["dpt", "dptb", "dpt", "dptb", "dpt"].map((id) => ({ id, ...entry }));
	expect(keluhan("istilah", list)).toBe(
		['2.id: "dpt"', '3.id: "dptb"', '4.id: "dpt"']
			.map((place) => `${place} sudah dipakai di atas; beri id lain`)
			.join("\n"),
	);
	expect(keluhan("istilah", list.slice(0, 2))).toBe("baik");
});

test("hours need a day, and only one end of them is enough", () => {
	const line = { dasar: "pkpu-5-2020", pukul: "07.00-13.00" };
	const said = (dates: Record<string, string>) =>
		keluhan("tahapan", { ...validSamples.tahapan, jadwal: [{ ...line, ...dates }] });
	expect(said({ mulai: "2020-12-09" })).toBe("baik");
	expect(said({ selesai: "2020-12-09" })).toBe("baik");
	expect(said({ status: "ditunda" })).toContain("memerlukan tanggal");
});
