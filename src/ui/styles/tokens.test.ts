/** Contrast of every text and background pair of tokens.css in both colour schemes (WCAG 2.2, 1.4.3: at least 4.5). */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coloursOf, contrast, readStyles, type Tokens } from "./uji.ts";

const css = readStyles("tokens.css");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

const schemes = [
	["light", coloursOf(light, ":root")],
	["dark", new Map([...coloursOf(light, ":root"), ...coloursOf(dark, ":root")])],
] as const;

test("contrast is that of WCAG", () => {
	expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
	expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

const papers = ["kertas", "permukaan", "dalam"] as const;
const pairs = [
	...["tinta", "tinta-lembut", "aksen", "kini", "awas", "baik"].flatMap((text) =>
		papers.map((paper) => [text, paper] as const),
	),
	["di-kini", "kini-isi"],
	["awas", "awas-latar"],
	["di-aksen", "aksen"],
] as const;

/** Where stages are drawn. */
const stages = /^src\/(ui\/(tahapan\/|styles\/(rel|status)\.css$)|channels\/riwayat\/)/;

test("amber is what is now: only stages and their labels have it", () => {
	const sources = globSync("src/**/*.{astro,css,ts}").map((file) => file.replaceAll("\\", "/"));
	const users = sources.filter(
		(file) => !file.endsWith(".test.ts") && /var\(--(?:di-)?kini/.test(readFileSync(file, "utf8")),
	);
	expect(users.filter((file) => !stages.test(file))).toEqual([]);
	expect(users).not.toEqual([]);
});

describe.each(schemes)("%s", (_, root) => {
	const colour = (tokens: Tokens, name: string) => {
		const value = tokens.get(name);
		if (!value) throw new Error(`tokens.css has no colour --${name}`);
		return value;
	};

	test.each(papers)("the edge of a sheet on %s is seen", (paper) => {
		expect(contrast(colour(root, "garis"), colour(root, paper))).toBeGreaterThanOrEqual(1.4);
	});

	test.each(pairs)("%s on %s", (text, background) => {
		expect(contrast(colour(root, text), colour(root, background))).toBeGreaterThanOrEqual(4.5);
	});
});
