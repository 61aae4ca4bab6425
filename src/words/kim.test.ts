import { expect, test } from "vitest";
import { keadaanList } from "../model/kim.ts";
import { keadaanKim } from "./kim.ts";

const profil = { keadaan: "tidak-diketahui", diperbarui: "2026-11-22" } as const;

test.each([
	[{}, "Belum ada kabar"],
	[{ kabar_terakhir: "2020-11-24" }, "Kabar terakhir: November 2020"],
	[{ keadaan: "aktif" }, "Aktif per 22 November 2026, belum ada kabar"],
	[
		{ keadaan: "aktif", kabar_terakhir: "2020-11-24" },
		"Aktif per 22 November 2026, kabar terakhir: November 2020",
	],
	[{ keadaan: "vakum", kabar_terakhir: "2020-11-24" }, "Sedang vakum per 22 November 2026"],
	[{ keadaan: "tutup", keadaan_sejak: "2022-04-01" }, "Sudah ditutup sejak 1 April 2022"],
] as const)("of %j is said: %s", (own, words) => expect(keadaanKim({ ...profil, ...own })).toBe(words));

test("whatever is said of a KIM that was ever heard of has its day", () => {
	for (const keadaan of keadaanList)
		expect(keadaanKim({ ...profil, keadaan, kabar_terakhir: "2020-11-24" })).toMatch(/20\d\d/);
});
