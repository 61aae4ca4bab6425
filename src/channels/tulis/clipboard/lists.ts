/** Word has no lists in its HTML, only paragraphs that say at which level of which list they stand. */
import type { Element, ElementContent } from "hast";
import { isMark, styleOf } from "./style.ts";
import { hasText, make, textOf } from "./tree.ts";

interface Item {
	level: number;
	isOrdered: boolean;
	element: Element;
}

function itemOf(node: ElementContent): Item | undefined {
	if (node.type !== "element" || node.tagName === "li") return undefined;
	const level = /\blevel(\d)/i.exec(styleOf(node)["mso-list"] ?? "")?.[1];
	if (!level) return undefined;
	const mark = markOf(node).trim();
	return { level: Number(level), isOrdered: /^\(?(?:\d+|[a-z]{1,4})[.)]/i.test(mark), element: node };
}

function markOf(node: ElementContent): string {
	if (node.type !== "element") return "";
	return isMark(node) ? textOf(node) : node.children.map(markOf).join("");
}

const isBlank = (node: ElementContent) => node.type === "text" && !hasText(node);

/** The same children, with each run of such paragraphs as a list. */
export function withLists(children: readonly ElementContent[]): ElementContent[] {
	const result: ElementContent[] = [];
	let run: Item[] = [];
	const end = () => {
		if (run.length > 0) result.push(...listsOf(run));
		run = [];
	};
	for (const child of children) {
		const item = itemOf(child);
		if (item) run.push(item);
		else if (run.length === 0 || !isBlank(child)) {
			end();
			result.push(child);
		}
	}
	end();
	return result;
}

/** Items of one level as a list; what is deeper belongs to the item before it. */
function listsOf([first, ...rest]: readonly Item[]): Element[] {
	if (!first) return [];
	const list = make(first.isOrdered ? "ol" : "ul", []);
	let left: readonly Item[] = [first, ...rest];
	while (left[0] && left[0].level >= first.level) {
		const [item, ...after] = left as [Item, ...Item[]];
		if (item.level === first.level && item.isOrdered !== first.isOrdered) break;
		const next = after.findIndex(({ level }) => level <= first.level);
		const deeper = next < 0 ? after : after.slice(0, next);
		const children = [...item.element.children, ...listsOf(deeper)];
		list.children.push(make("li", children));
		left = after.slice(deeper.length);
	}
	return [list, ...listsOf(left)];
}
