import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRevisi } from "../model/jadwal.ts";
import { anyDay, anyRevisi } from "../model/schemas/uji-acak.ts";
import { isSure, jawab, tenggat } from "../model/tenggat.ts";
import { hari } from "../model/uji.ts";
import { tenggat as words } from "./tenggat.ts";

const said = (known: ReturnType<typeof tenggat>) => (known ? [words.pasti(known), words.sebab(known)] : []);

describe("what is said of a last day never says more than is known", () => {
	test("one day that is sure", () => {
		const line = parseRevisi({ mulai: "2020-12-06", selesai: "2020-12-08" });
		expect(said(tenggat(line, [line]))).toMatchInlineSnapshot(`
			[
			  "Hari terakhirnya Selasa, 8 Desember 2020.",
			  "Kalau ada pesan yang menyebut hari terakhir lain, itu keliru.",
			]
		`);
	});

	test("sources differ: no day is called wrong, and the earlier one is safe", () => {
		const line = parseRevisi({
			selesai: "2020-12-06",
			versi_lain: [{ selesai: "2020-12-08", sumber: { nama: "Kumparan" } }],
		});
		expect(said(tenggat(line, [line]))).toMatchInlineSnapshot(`
			[
			  "Hari terakhirnya Minggu, 6 Desember 2020.",
			  "Sumber lain menyebut Selasa, 8 Desember 2020 (Kumparan). Supaya aman, pegang Minggu, 6 Desember 2020.",
			]
		`);
	});

	test("each place sets the residents' last day: the stage's end is not theirs", () => {
		const line = parseRevisi({ mulai: "2020-10-01", selesai: "2020-11-23" });
		const own = { ketentuan: "Batas pendaftarannya ditetapkan KPU setempat." };
		expect(said(tenggat(line, [line], own))).toMatchInlineSnapshot(`
			[
			  "Tahapan ini berakhir Senin, 23 November 2020. Batas pendaftarannya ditetapkan KPU setempat.",
			  "Bila Anda menerima pesan yang menyebut suatu hari, tanyakan kepada KPU di daerah Anda.",
			]
		`);
	});

	test("the resident's own last day", () => {
		const line = parseRevisi({ mulai: "2020-10-01", selesai: "2020-11-23" });
		expect(said(tenggat(line, [line], { hari: hari("2020-10-13") }))[0]).toBe(
			"Hari terakhir bagi warga Selasa, 13 Oktober 2020.",
		);
	});

	test("once it is over nobody is told what to hold on to, whom to ask or that others are wrong", () => {
		const other = { selesai: "2020-12-08", sumber: { nama: "Kumparan" } };
		const differing = parseRevisi({ selesai: "2020-12-06", versi_lain: [other] });
		const sure = parseRevisi({ selesai: "2020-12-06" });
		expect(
			[tenggat(differing, [differing]), tenggat(sure, [sure])].map((known) => known && words.sesudah(known)),
		).toEqual([
			["Sumber lain menyebut Selasa, 8 Desember 2020 (Kumparan).", "Hari itu sudah lewat."],
			["Hari itu sudah lewat."],
		]);
	});

	test.each([
		["belum-ditetapkan", "Hari terakhirnya belum ditetapkan saat kabar ini disusun."],
		["belum-pasti", "Hari terakhirnya tidak kami temukan saat kabar ini disusun."],
	] as const)("%s are two things, and neither makes a message unfounded", (status, sentence) => {
		const before = parseRevisi({ mulai: "2020-10-01", selesai: "2020-11-23" });
		const line = parseRevisi({ status });
		const [first, second] = said(tenggat(line, [before, line]));
		expect(first).toBe(sentence);
		expect(second).not.toMatch(/keliru|berdasar/);
	});
});

test("another day is called wrong only where one day is sure, and only then a day is told to be the last", () => {
	const other = fc.option(
		fc.record({ selesai: anyDay.map(String), sumber: fc.constant({ nama: "Media" }) }),
		{ nil: undefined },
	);
	const own = fc.option(fc.constant({ ketentuan: "Ditetapkan KPU setempat." }), { nil: undefined });
	fc.assert(
		fc.property(anyRevisi, other, own, anyDay, (line, more, mine, day) => {
			const [lain] = more
				? (parseRevisi({ selesai: "2020-01-01", versi_lain: [more] }).versi_lain ?? [])
				: [];
			const known = tenggat({ ...line, versi_lain: lain && [lain] }, [line], mine);
			if (!known) return;
			if (/keliru/.test(words.sebab(known))) expect(isSure(known)).toBe(true);
			if (jawab(known, day) === "hari-terakhir") expect(isSure(known)).toBe(true);
		}),
	);
});
