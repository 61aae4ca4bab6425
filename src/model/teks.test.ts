import { expect, test } from "vitest";
import { dateReferences, fillDates } from "./teks.ts";

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
