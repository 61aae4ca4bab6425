import { describe, expect, test } from "vitest";
import { addAll } from "../../text/search/index.ts";
import { type KamusText, readKamus } from "../../text/search/kamus.ts";
import { addFile, begin, look, type Ready } from "./look.ts";
import { meantBesides } from "./meant.ts";
import { answersOf } from "./read.ts";
import { spread } from "./spread.ts";
import type { Rows } from "./wire.ts";

const rows: Rows = {
	faq: [
		["cek-dpt", "Nama tercatat atau belum", ""],
		["libur", "Hari libur", "", 0, "Kantor tutup."],
	],
};
const answers = answersOf(rows);
const text: KamusText = { abaikan: "ya", ringan: "belum", padanan: "belum blm;libur cuti" };
const meant = (...regional: [word: string, maksud: string][]) => [
	...meantBesides(regional, readKamus(text), answers, new Map([["warung", [0]]])),
];

describe("a word of a regional language", () => {
	test("is sent with what it means, as the portal calls it", () => {
		expect(meant(["jeneng", "nama"], ["prei", "cuti"])).toEqual([
			["jeneng", "nama"],
			["prei", "libur"],
		]);
	});

	test("is sent when it tells little, or what residents ask with", () => {
		expect(meant(["inggih", "ya"], ["urung", "belum"], ["lapau", "warung"])).toHaveLength(3);
	});

	test("is not sent when nothing here is about it, when the portal knows it, or when it is too short to follow", () => {
		expect(
			meant(["kebo", "kerbau"], ["blm", "nama"], ["kantor", "nama"], ["ya", "nama"], ["ko", "nama"]),
		).toEqual([]);
	});

	test("that languages understand in several ways means what most of them mean", () => {
		expect(meant(["ngaran", "libur"], ["ngaran", "nama"], ["ngaran", "nama"])).toEqual([["ngaran", "nama"]]);
	});

	test("is understood once its part is there", () => {
		const state: Ready = begin({ aktif: "2020", lain: [], bagian: 8, daftar: "", ...text, isi: rows });
		addAll(state.index, answers);
		const firstOf = (typed: string) => look(typed, state).answers[0]?.address;
		expect(firstOf("ngaran kacatet")).toBeUndefined();
		const words = new Map([
			["ngaran", "nama"],
			["kacatet", "tercatat"],
			["kantos", "belum"],
		]);
		for (const [at, part] of spread([], new Set(), { meant: words }).parts.entries())
			addFile(state, `/cari/kata/${at}.json`, part);
		expect(firstOf("ngaran kacatet")).toBe("/faq/cek-dpt/");
	});
});
