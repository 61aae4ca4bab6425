import { describe, expect, test } from "vitest";
import { berkas, dunia, read, tempatContoh } from "./uji.ts";
import { gatherWorld, worldOf } from "./world.ts";

const worldFrom = (...files: [path: string, text: string][]) =>
	worldOf(gatherWorld(files.map(([path, text]) => read(path, text))), {
		regionName: () => undefined,
		file: () => undefined,
	});

describe("the small world knows", () => {
	test("ids of every kind", () => {
		expect([...dunia.ids("kim")]).toEqual(["singa-geweh", "sekarbela"]);
		expect([...dunia.ids("kimFaq")]).toEqual(["singa-geweh/siapa-kami", "sekarbela/visi-misi"]);
	});
	test("stages and groups by election", () => {
		expect([...dunia.stages("2020").keys()]).toEqual(["pemungutan-suara", "coklit", "masa-kampanye"]);
		expect([...dunia.stages("2024").keys()]).toEqual(["penetapan-dpt"]);
		expect([...dunia.stages("1955").keys()]).toEqual([]);
		expect([...dunia.kelompok("2020")]).toEqual(["pemungutan"]);
		expect([...dunia.kelompok("1955")]).toEqual([]);
	});
	test("registers", () => {
		expect([...dunia.peraturan]).toEqual(["pkpu-5-2020"]);
		expect([...dunia.topik]).toEqual(["pemilih"]);
		expect([...dunia.istilah]).toEqual(["dpt"]);
		expect(dunia.isAlias("/faq/lama/")).toBe(false);
		expect(dunia.pemilihanAktif).toBe("2020");
	});
	test("the days of a stage, where they are certain", () => {
		expect(dunia.stages("2020").get("coklit")).toMatchObject({
			judul: "Coklit",
			mulai: "2020-12-09",
			selesai: "2020-12-09",
		});
	});
});

test("a month and a suspension are no certain days (Perppu 2/2020, Keputusan KPU 179/2020)", () => {
	for (const line of [
		{ mulai: "2020-12", dasar: "x" },
		{ status: "ditunda", dasar: "x" },
	]) {
		const world = worldFrom([tempatContoh.tahapan, berkas("tahapan", "", { jadwal: [line] })]);
		expect(world.stages("2020").get("pemungutan-suara")).toMatchObject({
			mulai: undefined,
			selesai: undefined,
		});
	}
});

test("a broken file still exists for those who refer to it", () => {
	const world = worldFrom([tempatContoh.faq, "---\nx: [\n---\n"], [tempatContoh.tahapan, "Isi saja."]);
	expect(world.ids("faq").has("cek-dpt")).toBe(true);
	expect(world.stages("2020").has("pemungutan-suara")).toBe(true);
});

test("a file that lies nowhere does not exist", () => {
	expect(worldFrom(["faq/cek-dpt.md", berkas("faq")]).ids("faq").size).toBe(0);
});

test.each(["[]", "3", "nama: [", "topik: x\n", "topik: [3, null, {id: 4}]\n", "{}"])(
	"a situs.yaml of %j is survived",
	(text) => {
		const world = worldFrom(
			["situs.yaml", text],
			["peraturan.yaml", text],
			[tempatContoh.pemilihan, `---\n${text}\n---\n`],
		);
		expect(world.pemilihanAktif).toBe("");
	},
);

test("no content, no ids", () => {
	expect(worldFrom().ids("faq").size).toBe(0);
});
