import { describe, expect, test } from "vitest";
import * as z from "zod";
import { fieldTree } from "../model/schemas/field-tree.ts";
import * as fields from "../model/schemas/fields.ts";
import { profil } from "../model/schemas/kim.ts";
import { meant, sample, typed } from "./nilai.ts";

const { kontak, warna, keadaan, pengelola, sumber } = profil.shape;
const telepon = kontak.unwrap().shape.telepon;

describe("what an author meant", () => {
	test.each<[text: string, field: z.ZodType, value: unknown]>([
		["31-12-2020", fields.day, "2020-12-31"],
		["Desember 2020", fields.dayOrMonth, "2020-12"],
		["“2020-12-09”", fields.day, "2020-12-09"],
		["08:00-10:00", fields.hours, "08.00-10.00"],
		["pukul 8.00 s.d. 10.00 WITA", fields.hours, "08.00-10.00"],
		["8 sampai 10", fields.hours, "08.00-10.00"],
		["0812-3456-7890", telepon, "+6281234567890"],
		["6281234567890", telepon, "+6281234567890"],
		["https://wa.me/6281234567890", telepon, "+6281234567890"],
		["(0370) 649 350", telepon, "+62370649350"],
		["Ya", z.boolean(), true],
		["tidak", z.boolean().optional(), false],
		["dua", z.int(), 2],
		["Aktif", keadaan, "aktif"],
		["tidak diketahui", keadaan, "tidak-diketahui"],
		["biruu", warna, "biru"],
		["kpu.go.id", fields.webAddress, "https://kpu.go.id"],
		["https:/kpu.go.id", fields.webAddress, "https://kpu.go.id"],
		["budi, @ani", pengelola, ["@budi", "@ani"]],
		["a, b", z.array(fields.line(9)), ["a", "b"]],
		["Antara", sumber, [{ nama: "Antara" }]],
		["Masa Kampanye", fields.slug, "masa-kampanye"],
		["PKPU 5/2020", fields.slug, "pkpu-5-2020"],
	])("%j", (text, field, value) => {
		expect(meant(text, fieldTree(field))).toEqual(value);
		expect(field.safeParse(value).success).toBe(true);
	});

	test.each<[text: string, field: z.ZodType]>([
		["30-02-2020", fields.day],
		["merah", warna],
		["10.00-08.00", fields.hours],
		["08.00", fields.hours],
		["nomor Pak RT", telepon],
		["mungkin", z.boolean()],
		["constructor", z.boolean()],
		["judul yang jauh terlalu panjang", fields.line(9)],
	])("nobody can tell of %j", (text, field) => {
		expect(meant(text, fieldTree(field))).toBeUndefined();
	});
});

test("an example that the field takes", () => {
	expect(
		[
			fields.day,
			fields.hours,
			telepon,
			warna,
			fields.line(9),
			sumber,
			pengelola,
			z.boolean(),
			fields.wilayah,
		].map((field) => sample(fieldTree(field))),
	).toMatchInlineSnapshot(`
		[
		  "2020-12-09",
		  ""07.00-13.00"",
		  ""+62370649350"",
		  "biru",
		  "…",
		  "[{nama: …}]",
		  "["@nama"]",
		  "true",
		  ""64.08.12.1002"",
		]
	`);
});

test("typed so that YAML keeps it", () => {
	expect(
		["2020-12-09", "08.00-10.00", "aktif", "@budi", "Satu kata", true, ["a", "b"], [{ nama: "Antara" }]].map(
			typed,
		),
	).toMatchInlineSnapshot(`
		[
		  "2020-12-09",
		  ""08.00-10.00"",
		  "aktif",
		  ""@budi"",
		  ""Satu kata"",
		  "true",
		  "["a", "b"]",
		  "[{nama: Antara}]",
		]
	`);
});

test("a list typed as text loses its empty items, and each item is read by itself", () => {
	expect(meant("radio, , RAPI;", fieldTree(z.array(z.string().min(2))))).toEqual(["radio", "RAPI"]);
	expect(meant("2020-12-9; 9 Desember 2020", fieldTree(z.array(z.iso.date())))).toEqual([
		"2020-12-09",
		"2020-12-09",
	]);
	expect(meant("dua, x", fieldTree(z.array(z.int())))).toBeUndefined();
});

test("a number typed in words or figures, and nothing else, is a number", () => {
	expect(["dua", "12", "12a", "1.5", "-1"].map((text) => meant(text, fieldTree(z.number())))).toEqual([
		2,
		12,
		undefined,
		undefined,
		undefined,
	]);
});
