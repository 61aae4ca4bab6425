/** A rendered body for use outside the site: whole addresses, nothing that needs our styles, or text alone. */
import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";

/** What only means something on our own page. */
const ours = ["className", "id", "tabIndex", "dataFootnotes", "dataFootnoteRef", "dataFootnoteBackref"];
const addresses = ["href", "src"];

function portable(node: Element, page: string): ElementContent[] {
	const children = node.children.flatMap((child) =>
		child.type === "element" ? portable(child, page) : child,
	);
	// A box that lets a wide table scroll.
	if (node.tagName === "section" && node.children[0]?.type === "element" && isTable(node.children[0]))
		return children;
	const properties = { ...node.properties };
	for (const name of ours) delete properties[name];
	for (const name of addresses)
		if (typeof properties[name] === "string") properties[name] = new URL(properties[name], page).href;
	if (properties.srcSet)
		properties.srcSet = String(properties.srcSet).replace(
			/(^|, )(\S+)/g,
			(_, before: string, address: string) => before + new URL(address, page).href,
		);
	const says = Object.values(properties).some((value) => value !== undefined);
	return !says && /^(?:div|span)$/.test(node.tagName) ? children : [{ ...node, properties, children }];
}

const isTable = ({ tagName }: Element) => tagName === "table";

/** HTML without classes and ids; every address is whole, seen from `page`. */
export const portableHtml = (tree: Root, page: string): string =>
	toHtml({
		...tree,
		children: tree.children.flatMap((child): RootContent[] =>
			child.type === "element" ? portable(child, page) : [child],
		),
	});

const blocks = /^(?:p|h[1-6]|table|blockquote|pre|figure|section|div|dl)$/;
const lines = /^(?:dt|dd|br|figcaption)$/;
/** Elements between whose children only line ends of the source stand. */
const structure = /^(?:ul|ol|table|thead|tbody|tr|blockquote|section|div|dl)$/;

/**
 * Plain text: an empty line between blocks, `- ` or a number before an item, ` | ` between cells.
 * Pictures are told by their alternative text.
 */
export const plainText = (tree: Root): string =>
	childrenOf(tree)
		.map(write)
		.join("")
		.replace(/[ \t]+\n/g, "\n")
		.replace(/\n (?=\S)/g, "\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();

const childrenOf = (node: Root | Element): Nodes[] =>
	node.type === "root" || structure.test(node.tagName)
		? node.children.filter(
				(child) => child.type === "element" || (child.type === "text" && child.value.trim()),
			)
		: node.children;

function write(node: Nodes): string {
	if (node.type === "text") return node.value.replace(/\s+/g, " ");
	if (node.type !== "element") return "";
	const { tagName, properties } = node;
	const parts = childrenOf(node).map(write);
	const text = parts.join("");
	if (tagName === "img") return String(properties.alt ?? "");
	if (tagName === "ol") return items(parts, (index) => `${index + 1}. `);
	if (tagName === "ul") return items(parts, () => "- ");
	if (tagName === "tr") return `${parts.map((cell) => cell.trim()).join(" | ")}\n`;
	if (lines.test(tagName)) return `\n${text}\n`;
	return blocks.test(tagName) ? `\n\n${text}\n\n` : text;
}

/** One item a line; what is below an item stands in from it. */
const items = (parts: readonly string[], marker: (index: number) => string) =>
	`\n\n${parts
		.map(
			(part, index) => marker(index) + part.trim().replace(/\n+/g, `\n${" ".repeat(marker(index).length)}`),
		)
		.join("\n")}\n\n`;
