/** What was copied, as a tree with the few attributes that say something of its shape. Plain data, so that it can travel. */
import type { Element, ElementContent, Root, RootContent } from "hast";

export type Clip = Root;

const said = ["style", "href", "start", "alt", "colspan"] as const;

/** Reads HTML in the browser; nothing of it runs or is loaded. */
export function clipOf(html: string): Clip {
	const { body } = new DOMParser().parseFromString(html, "text/html");
	return { type: "root", children: childrenOf(body) as RootContent[] };
}

const childrenOf = (element: globalThis.Element): ElementContent[] =>
	[...element.childNodes].flatMap(contentOf);

function contentOf(node: ChildNode): ElementContent[] {
	if (node.nodeType === Node.TEXT_NODE) return [{ type: "text", value: node.nodeValue ?? "" }];
	if (!(node instanceof globalThis.Element)) return [];
	const properties: Element["properties"] = { className: [...node.classList] };
	for (const name of said) if (node.hasAttribute(name)) properties[name] = node.getAttribute(name) ?? "";
	return [{ type: "element", tagName: node.tagName.toLowerCase(), properties, children: childrenOf(node) }];
}
