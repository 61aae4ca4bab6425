import { describe, expect, test } from "vitest";
import * as z from "zod";
import { answersOf, byField, type Command, createAnswers, PlainError, sentenceOf } from "./tanya.ts";
import { scripted } from "./uji.ts";

const command = {
	name: "kim:baru",
	guna: "membuat situs.",
	contoh: "--nama X",
	flags: {
		nama: { arti: "nama KIM", wajib: true },
		id: { arti: "alamat", wajib: true },
		warna: { arti: "warna" },
	},
} satisfies Command<string>;

function complaint(...args: string[]): string {
	try {
		answersOf(command, args, undefined);
		return "";
	} catch (error) {
		expect(error).toBeInstanceOf(PlainError);
		return sentenceOf(error);
	}
}

const short = z
	.string()
	.regex(/^[a-z-]+$/, { error: 'harus huruf kecil di antara tanda petik, misalnya "xy"' });

describe("the command line", () => {
	test("without a person, all that is missing is said at once", () => {
		expect(complaint("--warna", "biru")).toMatchInlineSnapshot(`
			"Tidak ada orang yang dapat ditanyai di sini, jadi jawabannya ditulis sebagai pilihan. Yang belum ada:
			  --nama        nama KIM
			  --id          alamat
			Contoh:
			  npm run kim:baru -- --nama X
			Semua pilihan: npm run kim:baru -- --bantuan"
		`);
	});

	test("an unknown flag is named, with the one that was meant", () => {
		expect(complaint("--namaa", "X")).toMatchInlineSnapshot(`
			"Pilihan --namaa tidak dikenal. Mungkin maksud Anda "nama"?
			Semua pilihan: npm run kim:baru -- --bantuan"
		`);
	});

	test("npm without -- leaves bare words, and that is explained", () => {
		expect(complaint("KIM Singa Geweh")).toMatchInlineSnapshot(`
			""KIM Singa Geweh" tidak dimengerti. Pilihan ditulis sesudah tanda --, dan teks yang memuat spasi diapit tanda petik:
			  npm run kim:baru -- --nama X"
		`);
	});

	test("a flag without a value", () => {
		expect(complaint("--id")).toMatchInlineSnapshot(`
			"Pilihan --id belum diisi.
			  npm run kim:baru -- --nama X"
		`);
	});

	test.each(["__proto__", "constructor", "toString"])("--%s is no flag", (name) => {
		expect(complaint(`--${name}`, "x")).not.toBe("");
	});
});

describe("asking", () => {
	const question = { tanya: "Alamat?", usul: "usul", periksa: byField(short) };

	test("Enter takes the proposal", async () => {
		expect(await createAnswers<"id" | "warna">({}, scripted("")).text("id", question)).toBe("usul");
	});

	test("a bad answer is explained and asked again", async () => {
		const terminal = scripted("Singa Geweh", "singa-geweh");
		expect(await createAnswers<"id" | "warna">({}, terminal).text("id", question)).toBe("singa-geweh");
		expect(terminal.seen()).toMatchInlineSnapshot(`
			"Alamat? [usul] Singa Geweh
			  Jawaban ini harus huruf kecil, misalnya xy
			Alamat? [usul] singa-geweh"
		`);
	});

	test("a bad flag is explained and asked, when somebody is there", async () => {
		expect(await createAnswers<"id" | "warna">({ id: "X Y" }, scripted("xy")).text("id", question)).toBe(
			"xy",
		);
	});

	test("a bad flag ends the command, when nobody is there", async () => {
		await expect(
			createAnswers<"id" | "warna">({ id: "X Y" }, undefined).text("id", question),
		).rejects.toThrow("--id: harus huruf kecil");
	});

	test("without a person the proposal does; an empty flag is an answer", async () => {
		expect(await createAnswers<"id" | "warna">({}, undefined).text("id", question)).toBe("usul");
		const optional = { tanya: "WhatsApp?", opsional: true };
		expect(await createAnswers<"id" | "warna">({ id: "" }, scripted()).text("id", optional)).toBe("");
		await expect(createAnswers<"id" | "warna">({ id: "" }, undefined).text("id", question)).rejects.toThrow(
			"belum diisi",
		);
	});

	const choice = {
		tanya: "Warna?",
		usul: "biru",
		pilihan: ["biru", "hijau"].map((id) => ({ id, label: id })),
	};

	test.each([
		["2", "hijau"],
		["Hijau", "hijau"],
		["", "biru"],
	])("a choice by number, name, or Enter: %j", async (typed, id) => {
		expect(await createAnswers<"id" | "warna">({}, scripted(typed)).choose("warna", choice)).toBe(id);
	});

	test("numbers are for people; as a flag they say nothing", async () => {
		await expect(
			createAnswers<"id" | "warna">({ warna: "2" }, undefined).choose("warna", choice),
		).rejects.toThrow("--warna: harus salah satu dari biru, hijau");
	});
});

test.each([
	[Object.assign(new Error("x"), { code: "ENOENT", path: "isi" }), '"isi" tidak ditemukan.'],
	[Object.assign(new Error("x"), { code: "EACCES", path: "isi" }), '"isi" tidak boleh dibuka atau ditulis.'],
	[new TypeError("boom"), "Perintah berhenti karena hal yang tidak terduga: boom"],
	["boom", "Perintah berhenti karena hal yang tidak terduga: boom"],
])("whatever was thrown becomes a sentence: %s", (error, sentence) => {
	expect(sentenceOf(error)).toBe(sentence);
});
