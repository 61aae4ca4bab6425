/** Trees to text. What goes into the file unescaped is text that was made of a tree, and nothing else. */
import type { ElementContent, Root, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Raw } from "mdast-util-to-hast";

declare const made: unique symbol;
/** Text that `serialise` made: every word of it is escaped. */
export type Html = string & { readonly [made]: true };

export const serialise = (tree: Root | RootContent | ElementContent[]): Html =>
	toHtml(tree as Root, { allowDangerousHtml: true, collapseEmptyAttributes: true }) as Html;

/** Made text as part of a larger tree. */
export const asNode = (html: Html): Raw => ({ type: "raw", value: html });
