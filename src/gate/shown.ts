/** What of a body's text is shown: every leaf of the tree stands for a stretch of the source, and the rest is signs. */
import type { Nodes, Parents } from "mdast";

export type Stretch = readonly [from: number, to: number];

const isParent = (node: Nodes): node is Nodes & Parents => "children" in node && node.children.length > 0;
const from = (node: Nodes) => node.position?.start.offset ?? 0;
const to = (node: Nodes) => node.position?.end.offset ?? 0;

/** Containers whose beginning or end holds letters of their own: an address, a name, keys, the number of an item. */
const framed = new Set(["link", "linkReference", "blok", "footnoteDefinition", "listItem"]);

/** Every stretch that a node of the tree stands for, in the order of the text. */
function shownStretches(tree: Nodes): Stretch[] {
	const found: Stretch[] = [];
	const walk = (node: Nodes) => {
		if (!isParent(node)) {
			if (node.position) found.push([from(node), to(node)]);
			return;
		}
		const [first, last] = [node.children[0], node.children.at(-1)];
		if (framed.has(node.type) && first) found.push([from(node), from(first as Nodes)]);
		for (const child of node.children) walk(child as Nodes);
		if (framed.has(node.type) && last) found.push([to(last as Nodes), to(node)]);
	};
	walk(tree);
	return found.sort(([a], [b]) => a - b);
}

/** Stretches of the source that no node stands for and that hold a letter or a number. */
export function* lostStretches(tree: Nodes, text: string, start: number): Generator<Stretch> {
	let at = start;
	for (const [begin, end] of [...shownStretches(tree), [text.length, text.length] as const]) {
		if (begin > at && /[\p{L}\p{N}]/u.test(text.slice(at, begin))) yield [at, begin];
		at = Math.max(at, end);
	}
}
