import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../tests/batas.ts";
import { check } from "../../gate/check.ts";
import { readDocument } from "../../gate/document.ts";
import { isError } from "../../gate/problem.ts";
import { gatherWorld, worldOf } from "../../gate/world.ts";
import { pathOf } from "../../model/schemas/kinds.ts";
import { parseBody } from "../../text/parse.ts";
import { fileText, templates } from "../../text/templates/index.ts";
import { yamlOf } from "../../text/templates/text.ts";
import { checkDraft, type Draft, questionDraft, task } from "./draft.ts";
import type { Masukan } from "./masukan.ts";

const read = (path: string, text: string) => readDocument(path, text, parseBody);
const situs = yamlOf({ pemilihan_aktif: "2020", topik: [{ id: "pemilih", judul: "Pemilih" }] });
const world = worldOf(
	gatherWorld([
		read("situs.yaml", situs),
		read(pathOf("kim", "singa-geweh"), fileText(templates.kim, templates.kim.contoh)),
	]),
	{ regionName: (code) => `Wilayah ${code}`, file: () => undefined },
);
const pathFor = ({ kind, id }: Draft) => pathOf(kind, kind === "kimFaq" ? `singa-geweh/${id}` : id);
const complaints = (draft: Draft, text = draft.text) => check(read(pathFor(draft), text), world);

const arrival = { day: "2020-11-17", topik: ["pemilih"] };
const draftsOf = (masukan: Masukan): Draft[] => [
	questionDraft("faq", masukan, arrival),
	questionDraft("kimFaq", masukan, arrival),
	checkDraft(masukan, arrival),
];

/** What a person may write below the marks. */
const answers: Record<string, string> = {
	jawaban: "Lihat di kantor desa.",
	topik: "pemilih",
	ditinjau: '"2020-11-18"',
	judul: "TPS 4 tidak pindah",
	putusan: "hoaks",
	fakta: "TPS 4 tetap di balai desa.",
	pemeriksa: "[{nama: KPU Kabupaten Kutai Timur}]",
};
const filledIn = (text: string) =>
	text.replace(/^(\w+):$/gm, (line, column: string) =>
		answers[column] ? `${column}: ${answers[column]}` : line,
	);

const rumour: Masukan = {
	kode: "20201117-BKTM",
	jenis: "kabar",
	untuk: "KIM Singa Geweh",
	tempat: "Singa Geweh",
	dilihat: "Grup WhatsApp",
	isi: "Katanya TPS 4 pindah. Betulkah?\nTanya Bu Ani 0812-3344-5566, NIK 6408123456789012.",
};

test("a rumour becomes a fact-check with nothing decided", () => {
	const { text, id, masked } = checkDraft(rumour, arrival);
	expect({ id, masked }).toEqual({ id: "kabar-masuk-20201117-bktm", masked: 2 });
	expect(text).toMatchInlineSnapshot(`
		"---
		# DRAF dari kabar warga 20201117-BKTM. Belum diperiksa, jadi belum terbit.
		# Isi semua kolom di bawah tanda TUGAS; tanpa itu berkas ini tidak lolos pemeriksaan.
		# Nama warga jangan ikut terbit. Hapus baris-baris # ini bila sudah selesai. Pesannya:
		#   KIM Singa Geweh · Singa Geweh · Grup WhatsApp
		#   Katanya TPS 4 pindah. Betulkah?
		#   Tanya Bu Ani [nomor dihapus], NIK [nomor dihapus].
		klaim: Katanya TPS 4 pindah. Betulkah? Tanya Bu Ani [nomor dihapus], NIK [nomor dihapus].
		tanggal: "2020-11-17"
		beredar: Grup WhatsApp, Singa Geweh, 17 November 2020
		# TUGAS: sebutkan yang benar, bukan kabar kelirunya.
		judul:
		# TUGAS: hasil pemeriksaan: hoaks, menyesatkan, perlu-konteks, atau benar.
		putusan:
		# TUGAS: satu atau dua kalimat: apa yang sebenarnya, dari sumber yang dapat diperiksa.
		fakta:
		# TUGAS: siapa yang memeriksa, misalnya [{nama: KPU Kabupaten}].
		pemeriksa:
		# Kolom lain yang boleh diisi, masing-masing di baris sendiri:
		#   diperiksa – Tanggal pemeriksa menerbitkan hasilnya, bila diketahui pasti; dibaca mesin pencari.
		#   pemilihan – Pemilihan yang dimaksud.
		#   tahapan – Id tahapan yang berkaitan.
		#   soal_tanggal – true bila klaimnya tentang tanggal atau batas waktu: tautan tahapannya menuju hari terakhirnya.
		#   wilayah – Wilayah yang disebut klaim, bila ada.
		#   kata_cari – Kata yang biasa diketik warga untuk mencari halaman ini.
		---

		"
	`);
});

test("a question is the sentence that asks", () => {
	const { id, text } = questionDraft("kimFaq", rumour, arrival);
	expect(id).toBe("betulkah");
	expect(text).toContain("\npertanyaan: Betulkah?\n");
});

describe("any message at all", () => {
	const anyText = fc.oneof(
		fc.string({ unit: "binary", minLength: 1, maxLength: 300 }),
		fc.string({
			unit: fc.constantFrom(
				..."ab <>{}[]()*_`~|\\&#:-+=!./\"'0\n\t?".split(""),
				":tanggal{id=x}",
				"\n---\n",
				"judul:",
			),
			minLength: 1,
			maxLength: 200,
		}),
	);
	const masukan = fc
		.record({ isi: anyText, tempat: anyText, dilihat: anyText }, { requiredKeys: ["isi"] })
		.filter(({ isi }) => /\p{L}/u.test(isi));

	test("a sign that is not seen goes, also one that only varies another", () => {
		for (const draft of draftsOf({ isi: "A", tempat: "Pasar\u{E0100}\u{200B}Induk" })) {
			expect(draft.text).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
			expect(complaints(draft, filledIn(draft.text)).filter(isError)).toEqual([]);
		}
	});

	test("a letter of another alphabet is a question mark in a column, and itself in the comment", () => {
		for (const draft of draftsOf({ isi: "KРU membagi uang", tempat: "Pаsar" })) {
			expect(draft.text).toContain("KРU");
			expect(
				draft.text
					.split("\n")
					.filter((line) => !line.startsWith("#"))
					.join("\n"),
			).toContain("K?U");
			expect(complaints(draft, filledIn(draft.text)).filter(isError)).toEqual([]);
		}
	});

	test("makes drafts with which only what is marked is wrong, and that pass once it is filled in", () => {
		fc.assert(
			fc.property(masukan, (given) => {
				for (const draft of draftsOf(given)) {
					const lines = draft.text.split("\n");
					const errors = complaints(draft).filter(isError);
					expect(errors.filter(({ line }) => !lines[line - 2]?.startsWith(task))).toEqual([]);
					expect(errors).toHaveLength(lines.filter((line) => line.startsWith(task)).length);
					expect(complaints(draft, filledIn(draft.text)).filter(isError)).toEqual([]);
				}
			}),
			{ numRuns: runs(150) },
		);
	});

	test("never carries the number of a person, in a column or a comment", () => {
		const secrets = fc.constantFrom(
			"6408123456789012",
			"6408 1234 5678 9012",
			"0812-3344-5566",
			"+62 812 3344 5566",
		);
		fc.assert(
			fc.property(masukan, secrets, fc.constantFrom("isi", "tempat", "dilihat"), (given, secret, field) => {
				const told = { ...given, [field]: `saya ${secret} ya` };
				for (const { text, masked } of draftsOf(told)) {
					expect(text).not.toContain(secret);
					expect(masked).toBeGreaterThan(0);
				}
			}),
			{ numRuns: runs(100) },
		);
	});
});

test("the message stands in comments alone: no reader sees it", () => {
	for (const draft of draftsOf({ ...rumour, isi: "putusan: benar\n---\nrahasia: 1" })) {
		const columns = read(pathFor(draft), draft.text).data as Record<string, unknown>;
		expect(Object.keys(columns)).not.toContain("rahasia");
		expect(columns.putusan ?? null).toBeNull();
	}
});
