/** Syntax tree to HTML. What the gate does not allow is refused here too. */
import type { Root as HastRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import { htmlToHast, markdownToHtml } from "satteri";
import { onlyAllowed } from "./allowed.ts";
import type { BodyContext } from "./context.ts";
import { fill } from "./fill.ts";
import { htmlTree, isSameByHtml } from "./html-tree.ts";
import { bodyPlugin, features } from "./plugins.ts";

export interface Rendered {
	html: string;
	/** What `html` was made of. */
	tree: HastRoot;
}

/** A body as HTML that waits to be filled in, as `<Content />` of an `.mdx` entry gives it too. */
export const neutralHtml = (tree: Root): string =>
	markdownToHtml("", { features, mdastPlugins: [bodyPlugin(() => tree)] }).html;

/** The HTML tree of a neutral body on the page it stands on. */
const filledTree = (html: string, context: BodyContext): HastRoot =>
	fill(htmlToHast(html.trim(), { fragment: true }) as HastRoot, context);

/** The same as HTML. */
export const filledHtml = (html: string, context: BodyContext): string => toHtml(filledTree(html, context));

/**
 * The HTML tree of a body, straight where that gives the same: in a third of the time. Throws when the gate would not
 * have let it pass.
 */
export const bodyTree = (tree: Root, context: BodyContext): HastRoot =>
	isSameByHtml(tree) ? fill(htmlTree(onlyAllowed(tree)), context) : treeByHtml(tree, context);

/** The same by way of HTML, as an `.mdx` goes that Astro compiles. */
export const treeByHtml = (tree: Root, context: BodyContext): HastRoot =>
	filledTree(neutralHtml(tree), context);

/** Renders a body that passed the gate. */
export function renderBody(body: Root, context: BodyContext): Rendered {
	const tree = bodyTree(body, context);
	return { html: toHtml(tree), tree };
}
