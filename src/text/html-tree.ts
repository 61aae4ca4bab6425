/** The syntax tree of a body as a neutral HTML tree, without a text between: in a browser, and of most bodies in the build. */
import type { Element, Root as HastRoot } from "hast";
import type { Nodes, Root } from "mdast";
import { type Handler, toHast } from "mdast-util-to-hast";
import type { Blok } from "./blok.ts";
import { footnotes, neutral } from "./neutral.ts";

const blok: Handler = (state, node: Blok): Element => ({
	type: "element",
	tagName: node.data?.hName ?? "",
	properties: node.data?.hProperties ?? {},
	children: state.all(node as never) as Element["children"],
});

/** Neighbouring texts made one, as HTML has them: an abbreviation may begin in the first and end in the second. */
function joined<T extends HastRoot | Element>(parent: T): T {
	const children: T["children"][number][] = [];
	for (const child of parent.children) {
		const last = children.at(-1);
		if (child.type === "text" && last?.type === "text") last.value += child.value;
		else children.push(child.type === "element" ? joined(child) : child);
	}
	parent.children = children;
	return parent;
}

/** What is no part of a body leaves no trace. */
export const htmlTree = (tree: Root): HastRoot =>
	joined(
		toHast(neutral(tree), {
			handlers: { blok, yaml: () => undefined },
			unknownHandler: () => undefined,
			footnoteLabel: footnotes.label,
			footnoteBackLabel: (index) => footnotes.backLabel(index + 1),
			clobberPrefix: footnotes.clobberPrefix,
		}) as HastRoot,
	);

const isLink = ({ type }: Nodes) => type === "link" || type === "linkReference";
/** Signs that HTML has no place for: another end of line, and nothing at all. */
const foreign = /[\r\0]/;
/** Where a node has text of its own. */
const texts = ["value", "lang", "url", "title", "alt"] as const;

/**
 * Whether a body is the same tree by way of HTML, as `<Content />` comes. Notes and lists to tick are spelled in another
 * way there, and a link in a link, which HTML does not have, ends the first.
 */
export function isSameByHtml(node: Nodes, isInLink = false): boolean {
	if (node.type === "footnoteReference" || node.type === "footnoteDefinition") return false;
	if (node.type === "listItem" && typeof node.checked === "boolean") return false;
	if (isInLink && isLink(node)) return false;
	for (const name of texts)
		if (foreign.test((node as Partial<Record<(typeof texts)[number], string | null>>)[name] ?? ""))
			return false;
	if (!("children" in node)) return true;
	const below = isInLink || isLink(node);
	return node.children.every((child) => isSameByHtml(child, below));
}
