import { toString as textOf } from "mdast-util-to-string";
import { lineAt, withoutLine, writing } from "../remedy.ts";
import type { Rule } from "../rule.ts";

/** Headings start at level two and never skip a level, so that a page can be heard as an outline. */
export const judulBagian: Rule = {
	name: "judul-bagian",
	*check({ nodes, text, front }) {
		// Where no columns are found, that comes first: the title is to become one of them.
		if (front === undefined) return;
		let depth = 1;
		for (const node of nodes) {
			if (node.type !== "heading") continue;
			const offset = node.position?.start.offset ?? 0;
			if (node.depth === 1)
				yield {
					offset,
					message: "judul halaman sudah diambil dari kolom judul",
					suggestion: `Pakai dua tanda pagar: ## ${textOf(node)}`,
					...levelAs(2, offset, text),
				};
			else if (node.depth > depth + 1)
				yield {
					offset,
					message: `judul bagian melompat dari tingkat ${depth} ke tingkat ${node.depth}`,
					suggestion: `Pakai ${"#".repeat(depth + 1)} ${textOf(node)}`,
					...levelAs(depth + 1, offset, text),
				};
			if (textOf(node).trim() === "")
				yield {
					offset,
					message: "judul bagian kosong",
					suggestion: "Isi judulnya atau hapus tanda #.",
					fix: withoutLine(text, lineAt(text, offset)),
				};
			depth = Math.max(2, node.depth);
		}
	},
};

/** The signs of a heading made as many as its level asks for. */
function levelAs(depth: number, offset: number, text: string) {
	const marks = /^#+/.exec(text.slice(offset, offset + 10))?.[0].length;
	return marks ? { fix: writing(offset, offset + marks, "#".repeat(depth)) } : {};
}
