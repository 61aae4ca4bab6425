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

describe("former addresses and withdrawals", () => {
	const world = worldFrom(
		["faq/baru.mdx", berkas("faq", "", { alias: ["/faq/lama/", "/faq/tua/", "/faq/baru/#judul-lama"] })],
		[
			"faq/lain.mdx",
			berkas("faq", "", { alias: ["/faq/tua/"], dicabut: { alasan: "Keliru", lihat: "/faq/" } }),
		],
		["kim/baru/profil.mdx", berkas("kim", "", { alias: ["/kim/lama/"] })],
		[
			"istilah.yaml",
			"- id: dptb\n  istilah: DPTb\n  arti: x\n  alias: [/istilah/#dpt-b]\n- istilah: Tanpa id\n- 5\n",
		],
	);

	test("a page below a former one may be meant; a page that only begins alike may not, nor a place", () => {
		expect(["/faq/lama/", "/faq/lama/sematan/", "/kim/lama/kabar/x/"].map(world.isAlias)).toEqual([
			true,
			true,
			true,
		]);
		expect(
			["/faq/lama", "/faq/lamaran/", "/faq/", "/faq/baru/#judul-lama-sekali", "/istilah/#dpt-bb"].map(
				world.isAlias,
			),
		).toEqual(Array(5).fill(false));
	});

	test("who claims one, and what it is called now", () => {
		expect(world.claims("/faq/tua/")).toEqual(["faq/baru.mdx", "faq/lain.mdx"]);
		expect(world.claims("/faq/tidak/")).toEqual([]);
		expect([
			world.renamed("faq", "lama"),
			world.renamed("faq", "tidak"),
			world.renamed("klarifikasi", "lama"),
		]).toEqual(["baru", undefined, undefined]);
		expect(world.renamed("kim", "lama")).toBe("baru");
		expect(dunia.renamed("faq", "lama")).toBeUndefined();
	});

	test("what is withdrawn", () => {
		expect([
			world.isWithdrawn("/faq/lain/"),
			world.isWithdrawn("/faq/baru/"),
			world.isWithdrawn("/faq/tua/"),
		]).toEqual([true, false, false]);
	});

	test("terms without an id are none, and nothing breaks", () => {
		expect([
			world.istilah.has("dptb"),
			world.exists("/istilah/#dptb"),
			world.exists("/istilah/#lain"),
		]).toEqual([true, true, false]);
		expect([...world.istilah].filter(Boolean)).toEqual(["dptb"]);
	});
});

test("registers that are no registers name nothing", () => {
	const world = worldFrom(
		["situs.yaml", "topik: [{id: 5, judul: x}, {judul: y}, z]\npemilihan_aktif: 2020\n"],
		["pemilihan/2020/pemilihan.mdx", "---\nkelompok: [a, {id: hasil}, {id: 7}]\n---\n"],
		["pemilihan/2020/tahapan/coklit.mdx", "---\njudul: 5\njadwal: [1, {mulai: kapan}]\n---\n"],
	);
	expect([...world.topik].filter(Boolean)).toEqual([]);
	expect([...world.kelompok("2020")].filter(Boolean)).toEqual(["hasil"]);
	expect(world.pemilihanAktif).toBe("");
	expect(world.stages("2020").get("coklit")).toEqual({
		id: "coklit",
		judul: "",
		mulai: undefined,
		selesai: undefined,
	});
});
