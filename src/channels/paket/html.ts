/** Trees to text. What goes into the file unescaped is text that was made of a tree, and nothing else. */
import type { Element, ElementContent, Root, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";

declare const made: unique symbol;
/** Text that `serialise` made: every word of it is escaped. */
export type Html = string & { readonly [made]: true };

export const serialise = (tree: Root | RootContent | ElementContent[]): Html =>
	toHtml(tree as Root, { collapseEmptyAttributes: true }) as Html;

/** What stands before and behind what is added to an element's children. */
export function tagsOf(element: Element): [before: string, behind: string] {
	const html = serialise(element);
	const end = html.length - `</${element.tagName}>`.length;
	return [html.slice(0, end), html.slice(end)];
}

/** An element with made text behind the children it has: what is large is not walked through once more. */
export function around(element: Element, inside: string): Html {
	const [before, behind] = tagsOf(element);
	return `${before}${inside}${behind}` as Html;
}

/** Made text with its size, which is asked for again and again until the file fits. */
export interface Sized {
	readonly html: string;
	readonly bytes: number;
}

export const sized = (html: string): Sized => ({ html, bytes: Buffer.byteLength(html) });
