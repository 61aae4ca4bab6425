import { describe, expect, test } from "vitest";
import { gatherWorld, worldOf } from "../../gate/world.ts";
import { inspect } from "./check.ts";
import type { Draft } from "./draft.ts";
import { parseFile } from "./file.ts";
import type { TulisKind } from "./kinds.ts";

const world = worldOf(
	{
		...gatherWorld([]),
		ids: { pemilihan: ["2020"], faq: ["cek-dpt"], kim: ["sekarbela", "singa-geweh"] },
		tahapan: { "2020": [{ id: "coklit", judul: "Coklit" }] },
		topik: [{ id: "pemilih", judul: "Pemilih" }],
		pemilihanAktif: "2020",
	},
	{ regionName: () => undefined, file: () => undefined },
);

const good = { judul: "A", tanggal: "2020-11-17", ringkasan: "B" };

/** Rule, place and message of each finding, one a line. */
const findings = (draft: Draft, kind: TulisKind = "kabar") =>
	inspect("sekarbela", kind, draft, world)
		.problems.map(({ rule, target, message }) => `${rule} ${JSON.stringify(target)} ${message}`)
		.join("\n");

const columns = (values: Record<string, unknown>, kind?: TulisKind) =>
	findings({ values, body: "Isi" }, kind);
const text = (body: string) => findings({ values: good, body });

test("a good draft has none", () => {
	expect(inspect("sekarbela", "kabar", { values: good, body: "Isi" }, world)).toMatchObject({
		errors: 0,
		problems: [],
		path: "kim/sekarbela/kabar/a.md",
	});
});

describe("leads to the column", () => {
	test.each<[string, Record<string, unknown>, string, TulisKind?]>([
		["the first one missing", { ...good, judul: undefined }, '{"in":"field","path":["judul"]}'],
		["another one missing", { ...good, ringkasan: undefined }, '{"in":"field","path":["ringkasan"]}'],
		["a bad date", { ...good, tanggal: "2020-02-30" }, '{"in":"field","path":["tanggal"]}'],
		["one too long", { ...good, judul: "a".repeat(101) }, '{"in":"field","path":["judul"]}'],
		["an unknown id", { ...good, tahapan: ["coklit", "x"] }, '{"in":"field","path":["tahapan",1]}'],
		[
			"inside a group",
			{ ...good, sumber: [{ nama: "A" }, { nama: "B", tautan: "x" }] },
			'["sumber",1,"tautan"]',
		],
		["missing in a group", { ...good, sumber: [{ tautan: "https://a.id/" }] }, '["sumber",0,"nama"]'],
		["a column nobody knows", { ...good, jdul: "A" }, '{"in":"rest","key":"jdul"}'],
		[
			"two dates that disagree",
			{ judul: "A", mulai: "2020-12-09", selesai: "2020-12-01", tempat: "B", ringkasan: "C" },
			'["selesai"]',
			"agenda",
		],
	])("%s", (_, values, target, kind) => {
		expect(columns(values, kind)).toContain(target);
	});

	test("all of them, when nothing is filled in", () => {
		expect(findings({ values: {}, body: "" })).toMatchInlineSnapshot(`
			"terlihat {"in":"field","path":["judul"]} halaman ini belum ada isinya di bawah keterangan
			kolom {"in":"field","path":["judul"]} kolom "judul" wajib diisi, tetapi belum ada
			kolom {"in":"field","path":["tanggal"]} kolom "tanggal" wajib diisi, tetapi belum ada
			kolom {"in":"field","path":["ringkasan"]} kolom "ringkasan" wajib diisi, tetapi belum ada"
		`);
	});
});

describe("leads to the line of the text", () => {
	test.each([
		["an unknown stage", 'satu\n\ndua :tanggal{id="coklitt"} x', '{"in":"body","from":10,"to":34,"line":3}'],
		["a bad link", "[a](javascript:alert(1))", '"line":1}'],
		["a heading that skips", "satu\n\n#### dua", '"line":3}'],
		["raw HTML", "satu <b>x</b>", '{"in":"body","from":5'],
	])("%s", (_, body, target) => {
		expect(text(body)).toContain(target);
	});
});

test("leads to the file's name", () => {
	expect(findings({ values: { ...good }, body: "", name: "profil" }, "kimHalaman")).toContain(
		'alamat {"in":"name"}',
	);
});

test("leads into columns that YAML cannot read", () => {
	const draft = parseFile('---\njudul: A\nringkasan: "B\n---\n\nIsi');
	expect(findings(draft)).toContain('"in":"yaml"');
});
