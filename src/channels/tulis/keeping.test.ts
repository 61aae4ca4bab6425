import { expect, test } from "vitest";
import type { Attachments } from "./attachments.ts";
import { keptOf } from "./keeping.ts";

const attached = (...kept: boolean[]): Attachments =>
	new Map(kept.map((one, at) => [`gambar/${at}.jpg`, { file: new File([], `${at}.jpg`), kept: one }]));
const draft = { values: {}, body: "![](gambar/0.jpg) ![](gambar/1.jpg)" };

test.each([
	["everything", attached(true, true), true, "Draf dan 2 gambar atau PDF tersimpan", false],
	["no picture is named", new Map(), true, "Draf tersimpan", false],
	["one picture is not", attached(true, false), true, "1 gambar atau PDF tidak", true],
	["nothing", attached(true, true), false, "tidak mengizinkan penyimpanan", true],
])("kept is said of what is kept: %s", (_, files, lasting, words, isAtRisk) => {
	const kept = keptOf(draft, files, lasting);
	expect(kept.words).toContain(words);
	expect(kept.isAtRisk).toBe(isAtRisk);
});

test("of a picture that the text no longer names nothing is said, and of an empty desk neither", () => {
	expect(keptOf({ values: {}, body: "Isi" }, attached(false), true)).toMatchObject({ isAtRisk: false });
	expect(keptOf({ values: {}, body: "" }, attached(false), true)).toEqual({ words: "", isAtRisk: false });
});
