/** Contrast of every text and background pair of tokens.css in both colour schemes (WCAG 2.2, 1.4.3: at least 4.5). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { warnaList } from "../../model/schemas/kim.ts";

type Tokens = ReadonlyMap<string, string>;

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

/** Custom properties of one selector that are colours. */
function coloursOf(part: string, selector: string): Tokens {
	const block = part.match(new RegExp(`(?:^|\\s)${selector.replace(".", "\\.")} \\{([^}]*)\\}`))?.[1] ?? "";
	return new Map(
		[...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})\s*;/g)].map((m) => [m[1] ?? "", m[2] ?? ""]),
	);
}

const schemes = [
	["light", light, coloursOf(light, ":root")],
	["dark", dark, new Map([...coloursOf(light, ":root"), ...coloursOf(dark, ":root")])],
] as const;

/** Relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

test("contrast is that of WCAG", () => {
	expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
	expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

const papers = ["kertas", "permukaan"];
const pairs = [
	...["tinta", "tinta-lembut", "aksen", "kini", "awas", "baik"].flatMap((text) =>
		papers.map((paper) => [text, paper] as const),
	),
	["kini", "kini-latar"],
	["awas", "awas-latar"],
	["di-aksen", "aksen"],
] as const;

describe.each(schemes)("%s", (_, part, root) => {
	const colour = (tokens: Tokens, name: string) => {
		const value = tokens.get(name);
		if (!value) throw new Error(`tokens.css has no colour --${name}`);
		return value;
	};

	test.each(pairs)("%s on %s", (text, background) => {
		expect(contrast(colour(root, text), colour(root, background))).toBeGreaterThanOrEqual(4.5);
	});

	describe.each(warnaList)("a KIM in %s", (warna) => {
		const aksen = colour(coloursOf(part, `.warna-${warna}`), "aksen");

		test.each(papers)("aksen on %s", (paper) => {
			expect(contrast(aksen, colour(root, paper))).toBeGreaterThanOrEqual(4.5);
		});
		test("di-aksen on it", () => {
			expect(contrast(colour(root, "di-aksen"), aksen)).toBeGreaterThanOrEqual(4.5);
		});
	});
});

test("the portal is blue", () => {
	for (const [, part, root] of schemes)
		expect(coloursOf(part, ".warna-biru").get("aksen")).toBe(root.get("aksen"));
});
