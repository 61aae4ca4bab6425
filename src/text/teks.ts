/** A body as plain text: what somebody who quotes it would copy, one line a paragraph. */
import type { Nodes, Root } from "mdast";
import type { RujukanTanggal } from "../model/teks.ts";

/** Nodes that stand on lines of their own. */
const ownLine = new Set(["paragraph", "heading", "code", "tableRow", "blok"]);

/**
 * The author's own words, their dates filled in by `date`. Cards that quote another page, pictures and
 * contacts are left out: their words belong to that page.
 */
export function wordingText(tree: Root, date: (reference: RujukanTanggal) => string): string {
	const text = (node: Nodes): string => {
		switch (node.type) {
			case "yaml":
			case "definition":
				return "";
			case "text":
			case "inlineCode":
				return node.value.replace(/\s+/g, " ");
			case "code":
				return `\n${node.value}\n`;
			case "break":
				return "\n";
			case "blok":
				if (node.name === "tanggal") return date(node.attributes as unknown as RujukanTanggal);
				return `\n${node.attributes.judul ?? ""}\n${children(node)}\n`;
			default:
				return ownLine.has(node.type) ? `\n${children(node)}\n` : children(node);
		}
	};
	const children = (node: Nodes): string =>
		"children" in node
			? (node.children as Nodes[]).map(text).join(node.type === "tableRow" ? " | " : "")
			: "";
	return text(tree)
		.split("\n")
		.map((line) => line.replace(/\s+/g, " ").trim())
		.filter(Boolean)
		.join("\n");
}
