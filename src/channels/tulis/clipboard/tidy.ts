/** The tree as its author would have typed it: nothing that Markdown would read as something else. */
import type { Heading, List, Nodes, Parents, PhrasingContent, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { type ActionTuple, SKIP, visit } from "unist-util-visit";

type Marked = Extract<PhrasingContent, { type: "strong" | "emphasis" | "delete" }>;
const isMarked = (node: Nodes | undefined): node is Marked =>
	node?.type === "strong" || node?.type === "emphasis" || node?.type === "delete";

/** Goes on with the node at a place, whatever was put there. */
const on = (at: number): ActionTuple => [SKIP, at];

export function tidied(tree: Root): Root {
	visit(tree, (node, at, parent) => {
		if (!parent || at === undefined) return undefined;
		if (node.type === "link") return asLink(node, at, parent);
		if (isMarked(node)) return asMarked(node, at, parent);
		return undefined;
	});
	visit(tree, (node) => {
		if ("children" in node) joinText(node as Parents);
	});
	headings(tree);
	visit(tree, "list", tight);
	mergeLists(tree);
	trimmed(tree);
	return tree;
}

const goodLink = /^(?:https?:\/\/|mailto:|tel:)/i;

/** Google's detour, dropped. */
function straight(url: string): string {
	const detour = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?/.test(url);
	return (detour && new URL(url).searchParams.get("q")) || url;
}

function asLink(link: Extract<Nodes, { type: "link" }>, at: number, parent: Parents) {
	const url = straight(link.url);
	const text = textOf(link).trim();
	const isItself = url.replace(/^mailto:|\/$/g, "") === text.replace(/\/$/, "");
	if (goodLink.test(url) && !isItself && text !== "") {
		link.url = url;
		delete link.title;
		return undefined;
	}
	const plain = isItself ? [{ type: "html", value: text } as PhrasingContent] : link.children;
	parent.children.splice(at, 1, ...(plain as never[]));
	return on(at);
}

const letter = /[\p{L}\p{N}]/u;

/** Bold and italics hold words: no blanks or commas at their ends, none within another, none inside a word. */
function asMarked(node: Marked, at: number, parent: Parents) {
	const text = textOf(node);
	const [before, after] = [parent.children[at - 1], parent.children[at + 1]].map(
		(next) => next && textOf(next),
	);
	const isInside = letter.test(before?.at(-1) ?? "") && letter.test(after?.at(0) ?? "");
	const isWithin = parent.type === node.type || parent.type === "heading";
	if (text.trim() === "" || isInside || isWithin || !letter.test(text)) {
		parent.children.splice(at, 1, ...(node.children as never[]));
		return on(at);
	}
	const next = parent.children[at + 1];
	if (isMarked(next) && next.type === node.type) {
		node.children.push(...next.children);
		parent.children.splice(at + 1, 1);
		return on(at);
	}
	const outside = edges(node);
	if (!outside) return undefined;
	parent.children.splice(at, 1, ...([...outside.head, node, ...outside.tail] as never[]));
	return on(at + outside.head.length + 1);
}

/** Takes blanks and commas at both ends out of what is marked. */
function edges(node: Marked) {
	const first = node.children[0];
	const last = node.children.at(-1);
	const head = first?.type === "text" ? (/^[^\p{L}\p{N}]*/u.exec(first.value)?.[0] ?? "") : "";
	if (first?.type === "text") first.value = first.value.slice(head.length);
	const tail = last?.type === "text" ? (/[^\p{L}\p{N}]*$/u.exec(last.value)?.[0] ?? "") : "";
	if (last?.type === "text") last.value = last.value.slice(0, last.value.length - tail.length);
	if (head === "" && tail === "") return undefined;
	const asText = (value: string): PhrasingContent[] => (value ? [{ type: "text", value }] : []);
	return { head: asText(head), tail: asText(tail) };
}

function joinText(parent: Parents): void {
	for (let at = parent.children.length - 1; at > 0; at--) {
		const [before, here] = [parent.children[at - 1], parent.children[at]];
		if (before?.type === "text" && here?.type === "text") {
			before.value += here.value;
			parent.children.splice(at, 1);
		}
	}
}

/** The page has its title already: what was copied begins below it, without a gap. */
function headings(tree: Root): void {
	const all: Heading[] = [];
	visit(tree, "heading", (node) => void all.push(node));
	const levels = [...new Set(all.map(({ depth }) => depth))].sort();
	for (const heading of all)
		heading.depth = Math.min(4, levels.indexOf(heading.depth) + 2) as Heading["depth"];
}

function tight(list: List): void {
	list.spread = false;
	for (const item of list.children) item.spread = false;
}

/** Word on the web makes a list of every item. */
function mergeLists(parent: Parents): void {
	for (let at = parent.children.length - 1; at > 0; at--) {
		const [before, here] = [parent.children[at - 1], parent.children[at]];
		if (before?.type !== "list" || here?.type !== "list" || before.ordered !== here.ordered) continue;
		before.children.push(...here.children);
		parent.children.splice(at, 1);
	}
}

/** No empty paragraphs, and no ends of lines where nothing follows. */
function trimmed(tree: Root): void {
	visit(tree, ["paragraph", "heading"], (node, at, parent) => {
		const block = node as Extract<Nodes, { type: "paragraph" | "heading" }>;
		const isVoid = (one: PhrasingContent | undefined) =>
			one?.type === "break" || (one?.type === "text" && one.value.trim() === "");
		while (isVoid(block.children[0])) block.children.shift();
		while (isVoid(block.children.at(-1))) block.children.pop();
		if (block.children.length > 0 || !parent || at === undefined) return undefined;
		(parent as Parents).children.splice(at, 1);
		return on(at);
	});
}
