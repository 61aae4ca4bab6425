/** The site's own light colours, so that a card and its page look alike. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { options } from "../../options.ts";

const tokens = readFileSync(join(options.root, "src", "ui", "styles", "tokens.css"), "utf8");
const [light = ""] = tokens.split("@media");
const [root = ""] = light.split(".warna-");

/** A colour token of the light scheme, such as `kertas`. Throws when there is none. */
export function colour(name: string): string {
	const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(root)?.[1];
	if (!found) throw new Error(`tokens.css has no colour --${name}`);
	return found;
}

/** The accent of a KIM's colour. Throws when there is no such colour. */
export function accentOf(warna: string): string {
	const found = new RegExp(`\\.warna-${warna} \\{\\s*--aksen:\\s*(#[0-9a-f]{6})`).exec(light)?.[1];
	if (!found) throw new Error(`tokens.css has no .warna-${warna}`);
	return found;
}
