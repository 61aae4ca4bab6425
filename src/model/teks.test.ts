import { describe, expect, test } from "vitest";
import { inForce, parseRevisi } from "./jadwal.ts";
import { dateReferences, fillDates, wordsOf } from "./teks.ts";
import { hari, pemungutanSuara2020 } from "./uji.ts";

const text =
	'Coklit mulai :tanggal{id="coklit" bagian="mulai"}; coblosan :tanggal{id="pemungutan-suara" pemilihan="2024"}.';

test("dateReferences finds every reference with its part and election", () => {
	expect(dateReferences(text)).toEqual([
		{ id: "coklit", bagian: "mulai", pemilihan: undefined },
		{ id: "pemungutan-suara", bagian: undefined, pemilihan: "2024" },
	]);
});

test("fillDates replaces each reference and nothing else", () => {
	expect(fillDates(text, ({ id, bagian, pemilihan }) => `<${id} ${bagian} ${pemilihan}>`)).toBe(
		"Coklit mulai <coklit mulai undefined>; coblosan <pemungutan-suara undefined 2024>.",
	);
});

test.each(["TPS buka pukul 07:00", "Catatan:tanggal 9", ":tanggal", "harga $& dan $1", ""])(
	"a text without a reference stays as it is: %j",
	(plain) => {
		expect(dateReferences(plain)).toEqual([]);
		expect(fillDates(plain, () => "x")).toBe(plain);
	},
);

test("what is filled in is taken literally", () => {
	expect(fillDates(':tanggal{id="a"}', () => "$& $1")).toBe("$& $1");
});

test("a reference without an id is found, so that the gate can say so", () => {
	expect(dateReferences(":tanggal{}")).toEqual([{}]);
});

describe("wordsOf the voting day as of", () => {
	test.each([
		["2020-03-20", "Rabu, 23 September 2020"],
		["2020-03-21", "ditunda, tanggal baru belum ditetapkan"],
		["2020-05-04", "Desember 2020"],
		["2020-06-12", "Rabu, 9 Desember 2020"],
	])("%s: %s", (day, words) => {
		expect(wordsOf(inForce(pemungutanSuara2020, hari(day)))).toBe(words);
	});
});

describe("wordsOf", () => {
	test.each([
		["one end", { mulai: "2020-09-26", selesai: "2020-12-05" }, "selesai", "Sabtu, 5 Desember 2020"],
		["an end that is open: the whole period", { selesai: "2020-12-06" }, "mulai", "sampai 6 Desember 2020"],
		["a rule", { aturan: "Lima hari sesudah putusan" }, undefined, "Lima hari sesudah putusan"],
		["nothing known", { status: "belum-pasti" }, undefined, "tanggal belum dapat dipastikan"],
		[
			"a start, the end not certain",
			{ mulai: "2019-11-01", status: "belum-pasti" },
			undefined,
			"mulai 1 November 2019",
		],
		[
			"suspended, whatever dates it has",
			{ mulai: "2020-04-16", status: "ditunda" },
			"mulai",
			"ditunda, tanggal baru belum ditetapkan",
		],
	] as const)("%s", (_, line, bagian, words) => {
		expect(wordsOf(parseRevisi(line), bagian)).toBe(words);
	});
});
