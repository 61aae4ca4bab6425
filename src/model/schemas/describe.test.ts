import { expect, test } from "vitest";
import * as z from "zod";
import { fieldsOf } from "./describe.ts";
import { day } from "./fields.ts";
import { kindNames, kinds } from "./kinds.ts";

const said = (schema: z.ZodType) =>
	fieldsOf({ schema: schema as never }).map(
		({ nama, wajib, jenis }) => `${nama}${wajib ? "*" : ""}: ${jenis}`,
	);

test("each field as a person reads it: its name, whether it must be filled, what is written there", () => {
	const colour = z.enum(["biru", "hijau"]);
	const schema = z.strictObject({
		judul: z.string(),
		tanggal: day,
		urutan: z.int().optional(),
		utama: z.boolean().optional(),
		warna: colour,
		kata_cari: z.array(z.string()).optional(),
		lomba: z.array(colour),
		sumber: z.array(z.strictObject({ nama: z.string(), tautan: z.string().optional() })),
		kontak: z.strictObject({ surel: z.string() }).optional(),
	});
	const expected = [
		...[
			"judul*: teks",
			"tanggal*: tanggal",
			"urutan: angka",
			"utama: true atau false",
			"warna*: pilihan: biru, hijau",
		],
		...[
			"kata_cari: daftar teks",
			"lomba*: daftar pilihan: biru, hijau",
			"sumber*: daftar berisi nama, tautan",
			"kontak: kelompok kolom",
		],
	];
	expect(said(schema)).toEqual(expected);
	expect(said(z.array(schema))).toEqual(expected);
});

test("every field of every kind says what it is for", () => {
	const silent = kindNames.flatMap((kind) =>
		fieldsOf(kinds[kind]).flatMap(({ nama, jenis, keterangan }) =>
			/\S/.test(jenis) && /\S/.test(keterangan) ? [] : [`${kind} ${nama}`],
		),
	);
	expect(silent).toEqual([]);
});
