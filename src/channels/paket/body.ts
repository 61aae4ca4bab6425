/** An author's text made fit for the paket: no picture, no id twice, links that work in a lone file. */
import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { SKIP, visit } from "unist-util-visit";
import type { Resolve } from "./anchors.ts";
import { paket as words } from "./words.ts";

interface Owner {
	/** Id of the entry the text belongs to. */
	id: string;
	/** What the entry is called. */
	name: string;
	resolve: Resolve;
}

/** The children of a changed copy; the tree itself stays as it is. */
export function paketBody(tree: Root, owner: Owner): ElementContent[] {
	const copy = structuredClone(tree);
	visit(copy, "element", (node, index, parent) => {
		if (!parent || index === undefined) return undefined;
		// The whole picture is on the site; the file goes where there is none.
		if (isWholePicture(node)) {
			parent.children.splice(index, 1, ...node.children);
			return [SKIP, index];
		}
		if (node.tagName === "img") {
			const told = inWords(node);
			parent.children.splice(index, 1, ...told);
			return [SKIP, index + told.length];
		}
		if (isTerm(node)) {
			parent.children[index] = explained(node);
			return SKIP;
		}
		settle(node, owner);
		return undefined;
	});
	return copy.children as ElementContent[];
}

/** A picture without words for it says nothing here. */
function inWords({ properties }: Element): Element[] {
	const alt = String(properties.alt ?? "").trim();
	return alt ? [h("span", { className: ["gambar"] }, words.picture(alt))] : [];
}

const isWholePicture = ({ tagName, properties }: Element) =>
	tagName === "a" && ((properties.className as string[] | undefined)?.includes("gambar") ?? false);

const isTerm = ({ properties }: Element) =>
	(properties.className as string[] | undefined)?.includes("istilah") ?? false;

/** An abbreviation tells its meaning on the spot when it is touched: the glossary is not in the file. */
function explained({ children }: Element): Element {
	const [abbreviation] = children as [Element];
	return { ...abbreviation, properties: { ...abbreviation.properties, tabIndex: 0 } };
}

function settle(node: Element, { id, name, resolve }: Owner) {
	const { properties: p } = node;
	// A slug holds no such line, so no entry has such an id.
	const own = (fragment: unknown) => `${id}_${String(fragment).replace("~", "")}`;
	if (p.id) p.id = own(p.id);
	if (Array.isArray(p.ariaDescribedBy)) p.ariaDescribedBy = p.ariaDescribedBy.map(own);
	if (typeof p.href === "string") {
		p.href = p.href.startsWith("#") ? `#${own(p.href.slice(1))}` : resolve(p.href);
		delete p.rel;
	}
	// The question is a heading of the third level.
	const depth = /^h([2-4])$/.exec(node.tagName)?.[1];
	if (depth) node.tagName = `h${Math.min(Number(depth) + 2, 6)}`;
	if (node.tagName === "section" && p.ariaLabel) p.ariaLabel = words.table(String(p.ariaLabel), name);
}
