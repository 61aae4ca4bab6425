/** Syntax tree to HTML. Only what the gate allows has a handler here; anything else leaves no trace. */

import type { Element, ElementContent, Root as HastRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Image, Root } from "mdast";
import { type Handler, toHast } from "mdast-util-to-hast";
import { visit } from "unist-util-visit";
import { body as words } from "../words/body.ts";
import { blocks } from "./blocks/index.ts";
import type { Blok } from "./blok.ts";
import type { BodyContext } from "./context.ts";
import { type Heading, nameHeadings } from "./headings.ts";
import { explain } from "./singkatan.ts";

export interface Rendered {
	html: string;
	headings: Heading[];
	/** What `html` was made of. */
	tree: HastRoot;
}

/** The HTML tree of a body that passed the gate, and its headings. */
export function bodyTree(tree: Root, context: BodyContext): { hast: HastRoot; headings: Heading[] } {
	const headings = nameHeadings(tree);
	const hast = toHast(tree, {
		handlers: { blok: blokHandler(context), image: imageHandler(context), yaml: () => undefined },
		unknownHandler: () => undefined,
		footnoteLabel: words.footnotes,
		footnoteBackLabel: (index) => words.backTo(index + 1),
		// No heading can have an id that begins like this.
		clobberPrefix: "~",
	}) as HastRoot;
	explain(hast, context.singkatan);
	const tables = { count: 0 };
	visit(hast, "element", (node, index, parent) => settle(node, index, parent, tables));
	return { hast, headings };
}

/** Renders a body that passed the gate. */
export function renderBody(tree: Root, context: BodyContext): Rendered {
	const { hast, headings } = bodyTree(tree, context);
	return { html: toHtml(hast), headings, tree: hast };
}

const blokHandler =
	(context: BodyContext): Handler =>
	(state, node: Blok) => {
		const block = blocks[node.name];
		if (!block) return undefined;
		const attributes = block.attributes.safeParse(node.attributes);
		if (!attributes.success) return undefined;
		const children = state.all(node as never) as ElementContent[];
		return block.render(attributes.data, children, context);
	};

const imageHandler =
	(context: BodyContext): Handler =>
	(_state, node: Image) => {
		const image = context.gambar(node.url);
		if (!image) return undefined;
		const { src, srcset, width, height } = image;
		return h("img", {
			src,
			srcset,
			sizes: "(min-width: 44rem) 42rem, 100vw",
			width,
			height,
			alt: node.alt ?? "",
			loading: "lazy",
			decoding: "async",
		});
	};

/** A paragraph that holds nothing but pictures is no paragraph. */
const isOnlyImages = ({ tagName, children }: Element) =>
	tagName === "p" &&
	children.length > 0 &&
	children.every((c) =>
		c.type === "element" ? c.tagName === "img" : c.type === "text" && c.value.trim() === "",
	);

/** Small corrections to the standard tree: no inline style, no obsolete attribute, tables that scroll. */
function settle(
	node: Element,
	index: number | undefined,
	parent: HastRoot | Element | undefined,
	tables: { count: number },
) {
	const { properties } = node;
	if (isOnlyImages(node)) node.tagName = "figure";
	if (properties.align) {
		properties.className = [`rata-${properties.align}`];
		delete properties.align;
	}
	if (node.tagName === "input") properties.ariaLabel = properties.checked ? words.done : words.notDone;
	if (node.tagName === "a" && /^https?:/.test(String(properties.href))) properties.rel = ["external"];
	if (node.tagName === "table" && parent && index !== undefined && !isScroller(parent)) {
		tables.count++;
		parent.children[index] = {
			type: "element",
			tagName: "section",
			properties: { className: ["gulir"], tabIndex: 0, ariaLabel: words.table(tables.count) },
			children: [node],
		};
	}
}

const isScroller = (node: HastRoot | Element) =>
	node.type === "element" && (node.properties.className as string[] | undefined)?.includes("gulir");
