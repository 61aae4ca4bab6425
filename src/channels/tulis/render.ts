/**
 * A draft as HTML in a browser, while its text may still be wrong: what is no part of a body leaves no trace.
 * The site converts with a native tool what `isSameByHtml` does not name; render.test.ts holds both to the same page.
 */
import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import type { BodyContext } from "../../text/context.ts";
import { fill } from "../../text/fill.ts";
import { htmlTree } from "../../text/html-tree.ts";

/** HTML of a draft's body. */
export const renderDraft = (tree: Root, context: BodyContext): string =>
	toHtml(fill(htmlTree(tree), context));
