import fc from "fast-check";
import { expect, test } from "vitest";
import { difference } from "./difference.ts";

test("what changed, word by word", () => {
	expect(
		difference("Urus paling lambat 6 Desember 2020.", "Urus paling lambat 3 Desember 2020 di PPS."),
	).toEqual([
		{ kind: "same", text: "Urus paling lambat " },
		{ kind: "removed", text: "6" },
		{ kind: "added", text: "3" },
		{ kind: "same", text: " Desember 2020 " },
		{ kind: "added", text: "di PPS" },
		{ kind: "same", text: "." },
	]);
});

test("the parts give both texts back", () => {
	const text = fc
		.array(fc.constantFrom("urus", "surat", "6", "Desember", ",", ".", "di"))
		.map((w) => w.join(" "));
	fc.assert(
		fc.property(text, text, (before, after) => {
			const parts = difference(before, after);
			const joined = (without: string) =>
				parts.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join("");
			const words = (text: string) => text.split(/\s+/).filter(Boolean);
			expect(words(joined("added"))).toEqual(words(before));
			expect(words(joined("removed"))).toEqual(words(after));
		}),
	);
});
