/** The satteri plugins of a body; Astro's `.mdx` and our own renderer (render.ts) run the same ones. */
import type { Root } from "mdast";
import { defineMdastPlugin, type Features } from "satteri";
import { onlyAllowed } from "./allowed.ts";
import { footnotes, neutral } from "./neutral.ts";
import type { Format } from "./normalise.ts";
import { parseBody } from "./parse.ts";

/** How satteri reads and converts a body. Quotes stay as they were typed. */
export const features = {
	gfm: { footnotes },
	frontmatter: true,
	smartPunctuation: false,
} as const satisfies Features;

/**
 * First the allow-list, then the neutral tree in place of the tree satteri made: what is compiled is exactly
 * what the gate looked at, read by the same parser. `treeOf` spares that when the tree is at hand.
 */
export const bodyPlugin = (treeOf: (source: string, format: Format) => Root = parseBody) =>
	defineMdastPlugin({
		name: "corong",
		before(root, context) {
			const tree = treeOf(context.source, context.sourceFormat === "mdx" ? "mdx" : "md");
			context.replaceNode(root, neutral(onlyAllowed(tree)));
		},
	});
