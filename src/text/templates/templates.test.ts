import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../tests/batas.ts";
import { check } from "../../gate/check.ts";
import { readDocument } from "../../gate/document.ts";
import { gatherWorld, worldOf } from "../../gate/world.ts";
import { unfit } from "../../model/letters.ts";
import { warnaList } from "../../model/schemas/kim.ts";
import { type KindName, kinds, placeOf } from "../../model/schemas/kinds.ts";
import { urls } from "../../urls.ts";
import { parseBody } from "../parse.ts";
import type { Template } from "./define.ts";
import { fileText, type Subsite, subsite, templates } from "./index.ts";
import { paragraph, yamlOf } from "./text.ts";

const names = Object.keys(templates) as (keyof typeof templates)[];
const templateOf = (kind: keyof typeof templates) => templates[kind] as Template<KindName, object>;

/** Where a file of a kind would lie; the ids are those the examples speak of. */
const pathOf = (kind: KindName) =>
	kinds[kind].path
		.replace(":pemilihan", "2020")
		.replace(":kim", "singa-geweh")
		.replace(":slug", kind === "tahapan" ? "pemungutan-suara" : "contoh");

const read = (path: string, text: string) => readDocument(path, text, parseBody);
const examples = names.map((kind) => read(pathOf(kind), fileText(templateOf(kind), templateOf(kind).contoh)));

const situs = yamlOf({ pemilihan_aktif: "2020", topik: [{ id: "pemilih", judul: "Pemilih" }] });
const peraturan = yamlOf({
	"pkpu-5-2020": { nama: "PKPU 5/2020", judul: "Peraturan KPU Nomor 5 Tahun 2020" },
});
const world = worldOf(
	gatherWorld([...examples, read("situs.yaml", situs), read("peraturan.yaml", peraturan)]),
	{ regionName: (code) => `Wilayah ${code}`, file: () => undefined },
);

/** What the gate says of a text, one problem a line. */
const complaints = (path: string, text: string) =>
	check(read(path, text), world).map(({ line, message }) => `${path}:${line} ${message}`);

describe("a new file of each kind", () => {
	test.each(names)("%s: the gate has nothing against it", (kind) => {
		const text = fileText(templateOf(kind), templateOf(kind).contoh);
		expect(complaints(pathOf(kind), text)).toEqual([]);
	});

	test("there is a template for every kind of which authors create files", () => {
		const many = (Object.keys(kinds) as KindName[]).filter(
			(kind) => kinds[kind].path.includes(":") && "address" in kinds[kind],
		);
		expect(names.toSorted()).toEqual(many.toSorted());
	});

	test("what else may be told stands there as a comment, from the schema", () => {
		expect(fileText(templates.kabar, templates.kabar.contoh)).toMatchInlineSnapshot(`
			"---
			judul: Warga memeriksa nama di daftar pemilih
			tanggal: "2020-11-17"
			ringkasan: Daftar pemilih ditempel di kantor kelurahan, dan warga datang mencocokkan namanya.
			# Kolom lain yang boleh diisi, masing-masing di baris sendiri:
			#   penulis – Nama penulis, bila ingin disebut.
			#   gambar – Gambar utama dari folder gambar/, misalnya gambar/rapat.jpg.
			#   keterangan_gambar – Apa yang tampak pada gambar utama.
			#   pemilihan – Pemilihan yang dimaksud; bila kosong, yang berjalan pada tanggal kabar.
			#   tahapan – Id tahapan yang berkaitan.
			#   sumber – Sumber kabar, bila bukan liputan sendiri.
			#   bahasa – Bahasa daerah yang dipakai menulis halaman ini; kosong bila bahasa Indonesia.
			#   kata_cari – Kata yang biasa diketik warga untuk mencari halaman ini.
			---

			Warga yang namanya belum ada melapor kepada petugas di kantor kelurahan.
			"
		`);
	});
});

const village: Subsite = {
	id: "singa-geweh",
	topik: ["pemilih"],
	wilayah: [
		{ code: "64", nama: "Kalimantan Timur" },
		{ code: "64.08", nama: "Kabupaten Kutai Timur" },
		{ code: "64.08.12", nama: "Sangatta Selatan" },
		{ code: "64.08.12.1002", nama: "Singa Geweh" },
	],
	pemilihan: {
		id: "2020",
		nama: "Pemilihan Serentak 2020",
		hari: "pemungutan-suara",
		memilih: [{ lomba: "bupati", wilayah: "Kabupaten Kutai Timur" }],
	},
	profil: templates.kim.contoh,
};

describe("a new subsite", () => {
	const variants: [string, Subsite][] = [
		["a kelurahan that votes", village],
		[
			"two ballots",
			{
				...village,
				pemilihan: village.pemilihan && {
					...village.pemilihan,
					memilih: [
						{ lomba: "gubernur", wilayah: "Kalimantan Timur" },
						{ lomba: "wali-kota", wilayah: "Kota Bontang" },
					],
				},
			},
		],
		[
			"the vote not known",
			{ ...village, pemilihan: village.pemilihan && { ...village.pemilihan, memilih: [] } },
		],
		["no election at all", { ...village, pemilihan: undefined }],
		["a kecamatan", { ...village, pemilihan: undefined, wilayah: village.wilayah.slice(0, 3) }],
	];

	test.each(variants)("%s: the gate has nothing against it", (_, site) => {
		const files = subsite(site);
		expect(files.map(({ path }) => placeOf(path)?.kind)).toEqual(["kim", "kabar", "kimFaq"]);
		expect(files.flatMap(({ path, text }) => complaints(path, text))).toEqual([]);
	});

	test("says what the region votes for, and no more than is known", () => {
		const answers = variants.map(([name, site]) => {
			const { path = "", text = "" } = subsite(site)[2] ?? {};
			const { pertanyaan, jawaban } = read(path, text).data as Record<string, string>;
			return `${name}: ${pertanyaan}\n${jawaban}`;
		});
		expect(answers.join("\n\n")).toMatchInlineSnapshot(`
			"a kelurahan that votes: Apa yang dipilih warga Singa Geweh pada Pemilihan Serentak 2020?
			Menurut data Pemilihan Serentak 2020 di situs ini, warga Kelurahan Singa Geweh memilih bupati dan wakil bupati Kutai Timur. Hari pemungutan suaranya :tanggal{id="pemungutan-suara"}.

			two ballots: Apa yang dipilih warga Singa Geweh pada Pemilihan Serentak 2020?
			Menurut data Pemilihan Serentak 2020 di situs ini, warga Kelurahan Singa Geweh memilih gubernur dan wakil gubernur Kalimantan Timur, serta wali kota dan wakil wali kota Bontang. Hari pemungutan suaranya :tanggal{id="pemungutan-suara"}.

			the vote not known: Singa Geweh termasuk kecamatan mana?
			Menurut kode wilayah Kementerian Dalam Negeri yang dipakai situs ini, Singa Geweh adalah kelurahan di Kecamatan Sangatta Selatan, Kabupaten Kutai Timur, Provinsi Kalimantan Timur.

			no election at all: Singa Geweh termasuk kecamatan mana?
			Menurut kode wilayah Kementerian Dalam Negeri yang dipakai situs ini, Singa Geweh adalah kelurahan di Kecamatan Sangatta Selatan, Kabupaten Kutai Timur, Provinsi Kalimantan Timur.

			a kecamatan: Kecamatan Sangatta Selatan termasuk kabupaten atau kota mana?
			Menurut kode wilayah Kementerian Dalam Negeri yang dipakai situs ini, Sangatta Selatan adalah kecamatan di Kabupaten Kutai Timur, Provinsi Kalimantan Timur."
		`);
	});

	test("its links are addresses of the site", () => {
		const text = subsite(village)[1]?.text ?? "";
		const links = [...text.matchAll(/\]\((.*?)\)/g)].map((match) => match[1]);
		expect(links).toEqual([
			urls.kimTimeline("singa-geweh"),
			urls.kimFaqs("singa-geweh"),
			urls.kimProfile("singa-geweh"),
		]);
	});
});

describe("whatever an author answers is text, never markup", () => {
	const answer = fc
		.oneof(
			fc.string({ unit: "binary", minLength: 1, maxLength: 50 }),
			fc.string({ unit: fc.constantFrom(..."ab <>{}[]()*_`~|\\&#:-+=!./\"'0\n\t".split("")), maxLength: 50 }),
		)
		.filter(
			(text) =>
				/[\p{L}\p{N}]/u.test(text) && !/:[a-z]/i.test(text) && unfit(text.replace(/\s/g, " ")) === undefined,
		);

	test("a subsite under any name", () => {
		fc.assert(
			fc.property(answer, fc.constantFrom(...warnaList), (text, warna) => {
				const nama = text.replace(/\s/g, " ");
				const site = { ...village, profil: { ...village.profil, nama, warna } };
				const [profil, welcome] = subsite(site);
				if (!profil || !welcome) throw new Error("no files");
				expect(complaints(profil.path, profil.text)).toEqual([]);
				expect((read(profil.path, profil.text).data as { nama: string }).nama).toBe(nama);
				expect(complaints(welcome.path, welcome.text)).toEqual([]);
			}),
			{ numRuns: runs(300) },
		);
	});

	test("a paragraph of any text", () => {
		fc.assert(
			fc.property(answer, (text) => {
				const kabar = fileText(templates.kabar, { ...templates.kabar.contoh, isi: paragraph(text) });
				expect(complaints("kim/singa-geweh/kabar/contoh.md", kabar)).toEqual([]);
				const page = { ...templates.halaman.contoh, isi: paragraph(text) };
				expect(complaints("halaman/contoh.mdx", fileText(templates.halaman, page))).toEqual([]);
			}),
			{ numRuns: runs(300) },
		);
	});

	test.each([
		["# judul", "\\# judul"],
		["1. satu", "1\\. satu"],
		["- satu\n- dua", "\\- satu - dua"],
		["a *b* [c](d)", "a \\*b\\* \\[c\\](d)"],
	])("%j is written %j", (text, markdown) => {
		expect(paragraph(text)).toBe(markdown);
	});
});

test("codes and dates are quoted, short lists stand on one line", () => {
	expect(
		yamlOf({ wilayah: "64.08", tanggal: "2020-11-17", akun: ["@a"], ya: true, kata: ["a: b", "c"] }),
	).toMatchInlineSnapshot(`
		"wilayah: "64.08"
		tanggal: "2020-11-17"
		akun: ["@a"]
		ya: true
		kata: ["a: b", c]
		"
	`);
});
