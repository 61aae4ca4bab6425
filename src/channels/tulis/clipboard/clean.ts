/** What each program writes for a shape, as the plain elements for it; all other elements leave only their text. */
import type { Element, ElementContent, Root } from "hast";
import { withLists } from "./lists.ts";
import { isMark, styleOf } from "./style.ts";
import { asTable } from "./tables.ts";
import { hasText, make } from "./tree.ts";

/** Elements that are Markdown. */
const kept = new Set([
	"p",
	"ul",
	"ol",
	"li",
	"br",
	"strong",
	"em",
	"del",
	"a",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
]);
/** Elements that end a line. */
const blocks = new Set([
	"div",
	"section",
	"article",
	"center",
	"blockquote",
	"pre",
	"dl",
	"dt",
	"dd",
	"address",
	"figure",
]);
/** Elements that hold nothing an author would miss. */
const dropped = new Set(
	"style script meta link title template noscript svg hr input select button iframe object video audio".split(
		" ",
	),
);
const sameAs: Readonly<Record<string, string>> = { b: "strong", i: "em", s: "del", strike: "del" };

export function cleaned({ children }: Root): Root {
	return { type: "root", children: blocksOf(children as ElementContent[], false) };
}

/** Children of something that holds paragraphs. */
const blocksOf = (children: readonly ElementContent[], isPre: boolean): ElementContent[] =>
	nested(withLists(children).flatMap((child) => cleanedNode(child, isPre)));

function cleanedNode(node: ElementContent, isPre: boolean): ElementContent[] {
	if (node.type === "text")
		return isPre ? linesOf(node.value) : [{ ...node, value: node.value.replace(/\u00a0/g, " ") }];
	if (node.type !== "element" || dropped.has(node.tagName) || isMark(node)) return [];
	if (node.tagName === "img") return emojiOf(node);
	if (node.tagName === "table")
		return asTable(node, (cell) => cell.children.flatMap((child) => cleanedNode(child, false)));
	const style = styleOf(node);
	const children = blocksOf(node.children, isPre || /^pre/.test(style["white-space"] ?? ""));
	return shaped(node, style, children);
}

/** An element by what it is: of its name, and of its style. */
function shaped(
	node: Element,
	style: Readonly<Record<string, string>>,
	children: ElementContent[],
): ElementContent[] {
	const name = /\bMsoTitle\b/.test(String(node.properties.className ?? ""))
		? "h1"
		: (sameAs[node.tagName] ?? node.tagName);
	const weights: Record<string, boolean | undefined> = {
		strong: answer(style["font-weight"], /^(?:bold|[6-9]00)/),
		em: answer(style["font-style"], /^italic/),
		del:
			answer(`${style["text-decoration"] ?? ""} ${style["text-decoration-line"] ?? ""}`, /line-through/) ||
			undefined,
	};
	const isHeading = /^h\d$/.test(name);
	const wrapping = Object.keys(weights).filter((mark) => weights[mark] ?? (name === mark && !isHeading));
	const inner =
		isHeading || wrapping.length === 0 || blocks.has(name) || name === "p" || name === "li"
			? children
			: wrapping.reduce(wrapped, children);
	if (blocks.has(name)) return [make("p", inner)].filter(hasText).flatMap(flattened);
	if (!kept.has(name) || name in weights) return inner;
	return [make(name, inner, propertiesOf(name, node))];
}

const answer = (value: string | undefined, yes: RegExp) =>
	value?.trim() ? yes.test(value.trim()) : undefined;
const wrapped = (children: ElementContent[], tagName: string): ElementContent[] => [make(tagName, children)];

const holdsBlocks = (node: ElementContent) =>
	node.type === "element" && /^(?:p|ul|ol|table|h\d)$/.test(node.tagName);

/** A block that holds blocks is only what it holds. */
function flattened(block: Element): ElementContent[] {
	if (!block.children.some(holdsBlocks)) return [block];
	const result: ElementContent[] = [];
	let line: ElementContent[] = [];
	const end = () => {
		if (line.some(hasText)) result.push(make("p", line));
		line = [];
	};
	for (const child of block.children)
		if (holdsBlocks(child)) {
			end();
			result.push(child);
		} else line.push(child);
	end();
	return result;
}

function propertiesOf(name: string, { properties }: Element): Element["properties"] {
	const { href, start } = properties;
	return name === "a" && href ? { href } : name === "ol" && start ? { start: Number(start) } : {};
}

/** Lines of a text that is shown as it was typed. */
const linesOf = (value: string): ElementContent[] =>
	value
		.replace(/\u00a0/g, " ")
		.split(/\r?\n/)
		.flatMap((line, at): ElementContent[] => [
			...(at > 0 ? [make("br", [])] : []),
			{ type: "text", value: line },
		]);

/** WhatsApp draws its emoji; every other picture has to come as a file. */
function emojiOf({ properties }: Element): ElementContent[] {
	const alt = String(properties.alt ?? "");
	return /\p{Extended_Pictographic}/u.test(alt) ? [{ type: "text", value: alt }] : [];
}

/** Google Docs puts a list inside a list beside the item it belongs to. */
function nested(children: ElementContent[]): ElementContent[] {
	const isList = (node: ElementContent) => node.type === "element" && /^[uo]l$/.test(node.tagName);
	return children.map((child) => {
		if (child.type !== "element" || !isList(child)) return child;
		const items: ElementContent[] = [];
		for (const item of child.children) {
			const last = items.at(-1);
			if (isList(item) && last?.type === "element") last.children.push(item);
			else items.push(item);
		}
		return { ...child, children: items };
	});
}
