/** Elements of a copied page. */
import type { Element, ElementContent } from "hast";

export const make = (
	tagName: string,
	children: ElementContent[],
	properties: Element["properties"] = {},
): Element => ({
	type: "element",
	tagName,
	properties,
	children,
});

export const textOf = (node: ElementContent): string =>
	node.type === "text" ? node.value : node.type === "element" ? node.children.map(textOf).join("") : "";

export const hasText = (node: ElementContent): boolean => textOf(node).trim() !== "";
