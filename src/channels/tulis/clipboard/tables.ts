/** Tables of Word, Excel and Sheets: the first row is the head, and a cell is one line. */
import type { Element, ElementContent } from "hast";
import { hasText, make } from "./tree.ts";

const space: ElementContent = { type: "text", value: " " };

function elementsIn(node: Element, names: RegExp): Element[] {
	return node.children.flatMap((child) => {
		if (child.type !== "element") return [];
		return names.test(child.tagName)
			? [child]
			: /^t(?:head|body|foot)$/.test(child.tagName)
				? elementsIn(child, names)
				: [];
	});
}

/** What stands in a cell, in one line. */
const inLine = (children: readonly ElementContent[]): ElementContent[] =>
	children.flatMap((child) => {
		if (child.type !== "element") return [child];
		if (child.tagName === "br") return [space];
		if (/^(?:strong|em|del|a)$/.test(child.tagName)) return [{ ...child, children: inLine(child.children) }];
		return [space, ...inLine(child.children), space];
	});

/** `clean` gives what stands in a cell as plain elements. */
export function asTable(table: Element, clean: (cell: Element) => ElementContent[]): ElementContent[] {
	const rows = elementsIn(table, /^tr$/)
		.map((row) => elementsIn(row, /^t[dh]$/).map((cell) => ({ cell, content: inLine(clean(cell)) })))
		.filter((row) => row.some(({ content }) => content.some(hasText)));
	const width = Math.max(0, ...rows.map((row) => row.length));
	// One cell, or one below the other: a frame around text.
	if (width < 2 || rows.length < 2) return rows.flat().map(({ content }) => make("p", content));
	return [
		make(
			"table",
			rows.map((row, at) =>
				make(
					"tr",
					row.flatMap(({ cell, content }) =>
						spanned(cell, at === 0 ? make("th", plain(content)) : make("td", content)),
					),
				),
			),
		),
	];
}

/** A head is bold by itself. */
const plain = (children: readonly ElementContent[]): ElementContent[] =>
	children.flatMap((child) =>
		child.type === "element" && child.tagName === "strong" ? plain(child.children) : [child],
	);

/** A cell over several columns is one, and empty ones. */
function spanned(cell: Element, made: Element): Element[] {
	const columns = Math.min(20, Number(cell.properties.colspan ?? cell.properties.colSpan ?? 1) || 1);
	return [made, ...Array.from({ length: columns - 1 }, () => make(made.tagName, []))];
}
