/** The twelve pairs: every word on them can be read in both schemes, and none is taken for a sign of the site. */
import { describe, expect, test } from "vitest";
import { warnaList } from "../../model/schemas/kim.ts";
import { threadOpacity } from "../kim/motif.ts";
import { coloursOf, contrast, distance, over, readStyles } from "./uji.ts";

const tokens = readStyles("tokens.css");
const [light = "", dark = ""] = tokens.split("@media (prefers-color-scheme: dark)");
const papersOf = (part: string) =>
	[...coloursOf(part, ":root")]
		.filter(([name]) => /^(?:kertas|permukaan|dalam)/.test(name))
		.map(([, at]) => at);
const signsOf = (part: string, name: string) => coloursOf(part, ":root").get(name) ?? "";

const styles = readStyles("warna.css");
const pairs = warnaList.map((name) => {
	const pair = coloursOf(styles, `.warna-${name}`);
	return { name, kain: pair.get("kain") ?? "", benang: pair.get("benang") ?? "" };
});

test("there are twelve, and the eight names of the first years are among them", () => {
	expect(warnaList).toHaveLength(12);
	expect(warnaList).toEqual(
		expect.arrayContaining(["biru", "hijau", "toska", "nila", "ungu", "marun", "jingga", "cokelat"]),
	);
	expect([...styles.matchAll(/^\.warna-(\w+)/gm)].map(([, name]) => name)).toEqual([...warnaList]);
});

describe.each(pairs)("$name", ({ kain, benang }) => {
	test("white words stand on the ground, the tint too, and also where threads cross them", () => {
		expect(contrast("#ffffff", kain)).toBeGreaterThanOrEqual(7);
		expect(contrast(benang, kain)).toBeGreaterThanOrEqual(4.5);
		expect(contrast("#ffffff", over(benang, kain, threadOpacity))).toBeGreaterThanOrEqual(4.5);
	});
	test("threads are seen", () => {
		expect(contrast(over(benang, kain, threadOpacity), kain)).toBeGreaterThanOrEqual(1.4);
	});
	test.each(papersOf(light))("links on light paper %s", (paper) => {
		expect(contrast(kain, paper)).toBeGreaterThanOrEqual(4.5);
	});
	test.each(papersOf(dark))("links on dark paper %s", (paper) => {
		expect(contrast(benang, paper)).toBeGreaterThanOrEqual(4.5);
	});
	test("words on a filled button in the dark", () => {
		const ink = /--di-aksen: (#[0-9a-f]{6});/.exec(styles)?.[1] ?? "";
		expect(contrast(ink, benang)).toBeGreaterThanOrEqual(4.5);
	});
	test("it is neither the amber of now nor the red of a hoax", () => {
		expect(distance(kain, signsOf(light, "kini"))).toBeGreaterThan(0.07);
		expect(distance(benang, signsOf(dark, "kini"))).toBeGreaterThan(0.07);
		expect(distance(kain, signsOf(light, "awas"))).toBeGreaterThan(0.07);
		expect(distance(benang, signsOf(dark, "awas"))).toBeGreaterThan(0.03);
	});
	test("and no other of the twelve", () => {
		const others = pairs.filter((pair) => pair.kain !== kain);
		expect(others).toHaveLength(11);
		expect(Math.min(...others.map((pair) => distance(kain, pair.kain)))).toBeGreaterThan(0.04);
	});
});
