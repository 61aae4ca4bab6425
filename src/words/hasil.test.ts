import { expect, test } from "vitest";
import type { HasilEntri } from "../model/schemas/hasil.ts";
import { hasil } from "./hasil.ts";

const entry = (fields: Partial<HasilEntri>): HasilEntri => ({
	wilayah: "64.08",
	lomba: "bupati",
	tahap: "rekapitulasi",
	tanggal: "2020-12-17",
	pasangan: [
		{ nomor: 1, nama: "Satu dan Dua", suara: 1200 },
		{ nomor: 2, nama: "Tiga dan Empat", suara: 71_797 },
	],
	sumber: [{ nama: "KPU" }],
	...fields,
});

test("most votes are not called an election won", () => {
	expect(hasil.headline(entry({}))).toBe(
		"Suara terbanyak: Tiga dan Empat, 71.797 suara. Menurut rekapitulasi KPU, 17 Desember 2020.",
	);
});

test("once decided, it is said who and since when", () => {
	const pasangan = [{ nama: "Tiga dan Empat", teratas: true }];
	expect(hasil.headline(entry({ tahap: "penetapan", tanggal: "2021-01-22", pasangan }))).toBe(
		"Terpilih: Tiga dan Empat. Ditetapkan KPU, 22 Januari 2021.",
	);
	expect(hasil.headline(entry({ tahap: "pelantikan", tanggal: "2021-02", pasangan }))).toBe(
		"Terpilih: Tiga dan Empat. Dilantik Februari 2021.",
	);
});

test("where nobody can be named, nobody is", () => {
	const pasangan = [{ nama: "Satu dan Dua", suara: 12 }, { nama: "Tiga dan Empat" }];
	expect(hasil.headline(entry({ pasangan }))).toBe("Menurut rekapitulasi KPU, 17 Desember 2020.");
});
