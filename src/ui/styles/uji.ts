/** What tests of colours share: the tokens of a stylesheet, and how two colours stand to each other. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Custom properties that are colours, by name. */
export type Tokens = ReadonlyMap<string, string>;

export const readStyles = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");

/** Colours of one selector in a stylesheet or a part of it. */
export function coloursOf(part: string, selector: string): Tokens {
	const block = part.match(new RegExp(`(?:^|\\s)${selector.replace(".", "\\.")} \\{([^}]*)\\}`))?.[1] ?? "";
	return new Map(
		[...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\s*;/g)].map((m) => [m[1] ?? "", m[2] ?? ""]),
	);
}

type Triple = readonly [number, number, number];
const triple = (of: (at: 0 | 1 | 2) => number): Triple => [of(0), of(1), of(2)];

const bytes = (colour: string) => triple((at) => Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16));

/** Red, green and blue as amounts of light. */
const light = (colour: string): Triple => {
	const parts = bytes(colour);
	return triple((at) => {
		const c = parts[at] / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	});
};

function luminance(colour: string): number {
	const [r, g, b] = light(colour);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours (WCAG 2.2). */
export function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

/** A colour laid over another with some opacity, as a browser does it. */
export function over(top: string, ground: string, opacity: number): string {
	const [t, g] = [bytes(top), bytes(ground)];
	return `#${triple((at) => Math.round(t[at] * opacity + g[at] * (1 - opacity)))
		.map((part) => part.toString(16).padStart(2, "0"))
		.join("")}`;
}

/** Where a colour lies for the eye (OKLab, Björn Ottosson). */
function oklab(colour: string): Triple {
	const [r, g, b] = light(colour);
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

/** How different two colours look; below .02 few people tell them apart. */
export function distance(a: string, b: string): number {
	const [one, other] = [oklab(a), oklab(b)];
	return Math.hypot(...triple((at) => one[at] - other[at]));
}
