import * as fc from "fast-check";
import { expect, test } from "vitest";
import { monthNames } from "../model/baca-tanggal.ts";
import { mistypedMonths } from "./bulan.ts";

const found = (text: string) => [...mistypedMonths(text)].map(({ word, date }) => `${word}: ${date}`);

test.each([
	["Rapat 17 Novmber 2020.", "Novmber: 17 November 2020"],
	["Rapat 9 Desmber, pukul 07.00.", "Desmber: 9 Desember"],
	["Rapat 1Januri 2021", "Januri: 1 Januari 2021"],
	["Rapat 3 MARRET 2021", "MARRET: 3 Maret 2021"],
	["Rapat 3 Pebuari 2021", "Pebuari: 3 Februari 2021"],
])("%s", (text, said) => {
	expect(found(text)).toEqual([said]);
});

test.each([
	"Hadir 23 warga, 3 desa, 12 anggota, 40 menit, 5 market, 8 member, 10 agenda.",
	"Tanggal 3 Nopember 2020, 4 Pebruari 2020, 5 Sept 2020 dan 6 Agt 2020.",
	"Perda 12 Tahun 2020, KPU 45 Kabupaten 2020, RT 10 Maju 2020.",
	"Nomor 45 Novmber, 2020-11-17 november",
])("nothing in %j", (text) => {
	expect(found(text)).toEqual([]);
});

test("one letter left out of a long name, with a year, is always seen", () => {
	const long = monthNames.flat().filter(({ length }) => length >= 7);
	fc.assert(
		fc.property(fc.constantFrom(...long), fc.nat(), (name, at) => {
			const typed = name.slice(0, at % name.length) + name.slice((at % name.length) + 1);
			expect(found(`5 ${typed} 2020`)).toHaveLength(1);
		}),
	);
});
