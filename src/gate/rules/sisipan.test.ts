import { expect, test } from "vitest";
import type { KindName } from "../../model/schemas/kinds.ts";
import { berkas, laporan, tempatContoh } from "../uji.ts";

/** Messages alone, for one field of a file. */
const told = (kind: KindName, fields: Record<string, unknown>) =>
	laporan(tempatContoh[kind], berkas(kind, "", fields), "sisipan");
const whole = ':tanggal{id="pemungutan-suara"}';

test.each([
	["faq", "jawaban"],
	["kimFaq", "jawaban"],
	["tahapan", "ringkasan"],
	["tahapan", "tindakan"],
	["klarifikasi", "fakta"],
] as const)("a date stands well in %s, %s", (kind, field) => {
	expect(told(kind, { [field]: `Datang pada ${whole}.` })).toBe("baik");
	expect(told(kind, { [field]: `Datang pada ${whole} atau :tanggal{id="coklit" bagian="mulai"}.` })).toBe(
		"baik",
	);
});

test.each([
	":tanggal{}",
	':tanggal{bagian="mulai"}',
	':tanggal{id="coklit" bagian="tengah"}',
	':tanggal{id="coklit" warna="merah"}',
])("%s names no date", (block) => {
	expect(told("faq", { jawaban: `Datang pada ${block}.` })).toContain(
		"[sisipan] blok tanggal belum lengkap atau keterangannya keliru",
	);
	expect(told("faq", { jawaban: `Datang ${whole} atau ${block}.` }).match(/\[sisipan\]/g)).toHaveLength(1);
});

test("another block does not, and is told at its field", () => {
	expect(told("faq", { jawaban: 'Lihat :faq{id="x"}.' })).toMatch(
		/^3:\d+ «.*\[sisipan\] blok "faq" tidak dapat dipakai di kolom ini\n/,
	);
});

test.each([
	["faq", { pertanyaan: `Kapan ${whole}?` }, "pertanyaan"],
	["kabar", { ringkasan: whole }, "ringkasan"],
	["kabar", { sumber: { nama: whole } }, "nama"],
	["faq", { jawaban: "x", sumber: [{ nama: `x ${whole}` }] }, "nama"],
] as const)("in a field of %s that is never filled: %j", (kind, fields, name) => {
	expect(told(kind, fields)).toContain(`kolom "${name}" tidak dapat memuat blok`);
});

test.each(["Jam 07:00 {bukan blok}", "kata:tanggal{id}", "{}", "a\\b", "Rasio 1:a{"])(
	"%s is ordinary text",
	(text) => {
		expect(told("faq", { jawaban: text, pertanyaan: text })).toBe("baik");
	},
);

test("an escape hides nothing", () => {
	const text = berkas("faq").replace("jawaban: Rabu", 'jawaban: ":tanggal\\x7B\\x7D"');
	expect(laporan(tempatContoh.faq, text, "sisipan")).toContain("blok tanggal belum lengkap");
});
