/** A neutral body filled in for the page it stands on: its blocks, pictures, abbreviations and tables. */
import type { Element, ElementContent, Properties, Root } from "hast";
import { h } from "hastscript";
import { toString as textOf } from "mdast-util-to-string";
import { body as words } from "../words/body.ts";
import { blocks } from "./blocks/index.ts";
import type { BodyContext } from "./context.ts";
import { placeholder } from "./neutral.ts";
import { explain } from "./singkatan.ts";

/** Fills a neutral tree in, in place. */
export function fill(tree: Root, context: BodyContext): Root {
	tree.children = filled(tree.children as ElementContent[], context);
	explain(tree, context.singkatan);
	settleBelow(tree, { count: 0, heading: "" });
	return tree;
}

/** Tables since the last heading. */
interface Tables {
	count: number;
	heading: string;
}

function settleBelow(parent: Root | Element, tables: Tables): void {
	for (const [index, node] of parent.children.entries())
		if (node.type === "element") {
			settle(node, index, parent, tables);
			settleBelow(node, tables);
		}
}

const filled = (nodes: readonly ElementContent[], context: BodyContext): ElementContent[] =>
	nodes.flatMap((node) => {
		if (node.type !== "element") return node;
		const children = filled(node.children, context);
		if (node.tagName === placeholder) return block(node, children, context);
		if (node.tagName === "img") return image(node, context);
		if (node.tagName === "a" && leadsToLater(node, context)) return children;
		node.children = children;
		return node;
	});

/** A page that waits for its day is not there: the words stay, the link comes with the page. */
function leadsToLater({ properties }: Element, { waits }: BodyContext): boolean {
	const href = String(properties.href ?? "");
	return href.startsWith("/") && waits?.(href) === true;
}

/** A block whose attributes are wrong leaves no trace; the gate told its author. */
function block({ properties }: Element, children: ElementContent[], context: BodyContext) {
	const found = blocks[String(properties.nama)];
	const attributes = found?.attributes.safeParse(JSON.parse(String(properties.isi)));
	return found && attributes?.success ? found.render(attributes.data, children, context) : [];
}

function image({ properties }: Element, context: BodyContext): ElementContent[] {
	const found = context.gambar(String(properties.src));
	if (!found) return [];
	const { src, srcset, width, height, whole } = found;
	const shown = h("img", {
		src,
		srcset,
		sizes: "(min-width: 44rem) 42rem, 100vw",
		width,
		height,
		alt: properties.alt ?? "",
		title: properties.title,
		loading: "lazy",
		decoding: "async",
	});
	if (whole) wholes.set(shown, whole);
	return [shown];
}

/** Addresses of pictures that are larger than what a page shows. */
const wholes = new WeakMap<Element, string>();

const isElement = (node: ElementContent): node is Element => node.type === "element";
const isPicture = ({ tagName, children }: Element): boolean =>
	tagName === "img" ||
	(tagName === "a" && children.length > 0 && children.every((c) => isElement(c) && isPicture(c)));

/** A paragraph that holds nothing but pictures is no paragraph. */
const isOnlyImages = ({ tagName, children }: Element) =>
	tagName === "p" &&
	children.length > 0 &&
	children.every((c) => (isElement(c) ? isPicture(c) : c.type === "text" && c.value.trim() === ""));

/** The title of a picture, which an author writes after its address, taken off it. */
function takeTitle(node: Element): string | undefined {
	const picture =
		node.tagName === "img" ? node : node.children.filter(isElement).find(({ tagName }) => tagName === "img");
	const title = picture?.properties.title;
	if (picture) picture.properties.title = undefined;
	return title ? String(title) : undefined;
}

/** A picture that leads to the whole of it, which a phone can then enlarge. */
function leadingToWhole(picture: Element): Element {
	if (picture.tagName === "a") return picture;
	const { srcSet, src, alt } = picture.properties;
	const whole = wholes.get(picture) ?? (srcSet ? String(srcSet).split(", ").at(-1)?.split(" ")[0] : src);
	if (!whole) return picture;
	return h(
		"a",
		{ className: ["gambar"], href: String(whole), ariaLabel: alt ? undefined : words.picture },
		picture,
	);
}

/** Pictures that stand alone become a figure; what an author wrote after the address of one is its caption. */
function asFigure(node: Element): void {
	const shown = node.children.filter(isElement).map((picture): ElementContent[] => {
		const title = takeTitle(picture);
		return [leadingToWhole(picture), ...(title ? [h("figcaption", title)] : [])];
	});
	node.tagName = "figure";
	node.children = shown.length === 1 ? (shown[0] ?? []) : shown.map((parts) => h("div", parts));
}

/** Columns are aligned by a class: no page has an inline style. Converters tell the side in two ways. */
function alignByClass(properties: Properties) {
	if (properties.align === undefined && properties.style === undefined) return;
	const side = properties.align ?? /^text-align: ?(left|center|right)/.exec(String(properties.style))?.[1];
	delete properties.align;
	delete properties.style;
	if (side) properties.className = [`rata-${side}`];
}

/** Small corrections to the standard tree: no inline style, boxes say what they are, tables scroll. */
function settle(node: Element, index: number, parent: Root | Element, tables: Tables) {
	const { properties } = node;
	if (/^h[1-6]$/.test(node.tagName)) Object.assign(tables, { count: 0, heading: textOf(node) });
	if (isOnlyImages(node)) asFigure(node);
	alignByClass(properties);
	if (node.tagName === "th") properties.scope = "col";
	if (node.tagName === "input") properties.ariaLabel = properties.checked ? words.done : words.notDone;
	if (node.tagName === "a" && /^https?:/.test(String(properties.href))) properties.rel = ["external"];
	if (node.tagName === "table" && !isScroller(parent)) {
		tables.count++;
		parent.children[index] = {
			type: "element",
			tagName: "section",
			properties: { className: ["gulir"], tabIndex: 0, ariaLabel: words.table(tables.count, tables.heading) },
			children: [node],
		};
	}
}

const isScroller = (node: Root | Element) =>
	node.type === "element" && (node.properties.className as string[] | undefined)?.includes("gulir");
