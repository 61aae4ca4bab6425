/** The site's own light colours, so that a card and its page look alike. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { options } from "../../options.ts";

const tokens = readFileSync(join(options.root, "src", "ui", "styles", "tokens.css"), "utf8");
const [root = ""] = tokens.split("@media");

/** A colour token of the light scheme, such as `kertas`. Throws when there is none. */
export function colour(name: string): string {
	const found = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(root)?.[1];
	if (!found) throw new Error(`tokens.css has no colour --${name}`);
	return found;
}
