import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { check } from "../check.ts";
import { berkas, laporan, read, tempatContoh } from "../uji.ts";
import { gatherWorld, worldOf } from "../world.ts";

const good = {
	wilayah: "64.08",
	lomba: "bupati",
	tahap: "rekapitulasi",
	tanggal: "2020-12-17",
	pasangan: [
		{ nomor: 1, nama: "Satu dan Dua", suara: 40 },
		{ nomor: 2, nama: "Tiga dan Empat", suara: 60 },
	],
	sah: 100,
	tidak_sah: 10,
	dpt: 220,
	partisipasi: 50,
	sumber: [{ nama: "KPU" }],
};
type Entry = Partial<Record<keyof typeof good | "catatan", unknown>>;
const text = (...entries: Entry[]) =>
	stringify(
		entries.map((entry) => ({ ...good, ...entry })),
		{ aliasDuplicateObjects: false },
	);
const hasil = (...entries: Entry[]) => laporan(tempatContoh.hasil, text(...entries), "hasil");

describe("results that hold", () => {
	test("are let through, with and without every figure", () => {
		expect(hasil({})).toBe("baik");
		expect(
			hasil(
				{},
				{ tahap: "penetapan", pasangan: [{ nomor: 2, nama: "Tiga", teratas: true }], sah: undefined },
			),
		).toBe("baik");
		expect(hasil({ pasangan: [{ nama: "Satu", suara: 40, teratas: true }, { nama: "Dua" }] })).toBe("baik");
	});

	test("a turnout the source tells differently is let through with a word about it", () => {
		expect(hasil({ partisipasi: 52, catatan: "KPU menyebut 52 persen." })).toBe("baik");
	});
});

test("results that do not", () => {
	const mistakes: Record<string, Entry[]> = {
		"twice the same": [{}, {}],
		"a governor of a kabupaten": [{ lomba: "gubernur" }],
		"a region that does not vote": [{ wilayah: "93.02" }],
		"another race than it votes in": [{ lomba: "wali-kota" }],
		"pairs that do not add up": [{ sah: 101 }],
		"pairs that are more than all": [{ pasangan: [{ nama: "Satu", suara: 140 }, { nama: "Dua" }] }],
		"more ballots than voters": [{ dpt: 90, partisipasi: undefined }],
		"a turnout that differs": [{ partisipasi: 52 }],
		"one number for two": [{ pasangan: good.pasangan.map((pair) => ({ ...pair, nomor: 1 })) }],
		"two winners": [{ pasangan: good.pasangan.map((pair) => ({ ...pair, teratas: true })) }],
		"a winner with fewer votes": [
			{ pasangan: good.pasangan.map((pair, index) => ({ ...pair, ...(index === 0 && { teratas: true }) })) },
		],
	};
	const said = Object.entries(mistakes).map(([what, entries]) => `${what}:\n${hasil(...entries)}`);
	expect(said.join("\n\n")).toMatchSnapshot();
});

test("a region that does not exist is told by the rule of references, without stopping at it", () => {
	expect(laporan(tempatContoh.hasil, text({ wilayah: "99.99" }), "rujukan")).toContain("99.99");
	expect(laporan(tempatContoh.kantor, stringify([{ wilayah: "99.99" }]), "rujukan")).toContain("99.99");
});

test("a day that has not come is told on a live site", () => {
	const said = (today: string, entry: Entry) => {
		const world = worldOf(
			gatherWorld([
				read("situs.yaml", berkas("situs", "", { per_tanggal: undefined })),
				read(tempatContoh.pemilihan, berkas("pemilihan")),
			]),
			{ regionName: () => "Kutai Timur", file: () => undefined, today },
		);
		return check(read(tempatContoh.hasil, text(entry)), world)
			.filter(({ rule }) => rule === "hasil")
			.map(({ severity, message }) => `${severity}: ${message}`);
	};
	expect(said("2020-12-16", {})).toEqual([
		"warning: tanggal 2020-12-17 belum tiba; hasil ini tampil mulai 2020-12-17",
	]);
	expect(said("2020-12-17", {})).toEqual([]);
	expect(said("2020-12-17", { tanggal: "2020-12" })).toEqual([
		"warning: tanggal 2020-12 belum tiba; hasil ini tampil mulai 2020-12-31",
	]);
});
