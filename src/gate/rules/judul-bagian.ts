import { toString as textOf } from "mdast-util-to-string";
import type { Rule } from "../rule.ts";

/** Headings start at level two and never skip a level, so that a page can be heard as an outline. */
export const judulBagian: Rule = {
	name: "judul-bagian",
	*check({ nodes }) {
		let depth = 1;
		for (const node of nodes) {
			if (node.type !== "heading") continue;
			const offset = node.position?.start.offset ?? 0;
			if (node.depth === 1)
				yield {
					offset,
					message: "judul halaman sudah diambil dari kolom judul",
					suggestion: `Pakai dua tanda pagar: ## ${textOf(node)}`,
				};
			else if (node.depth > depth + 1)
				yield {
					offset,
					message: `judul bagian melompat dari tingkat ${depth} ke tingkat ${node.depth}`,
					suggestion: `Pakai ${"#".repeat(depth + 1)} ${textOf(node)}`,
				};
			if (textOf(node).trim() === "")
				yield {
					offset,
					message: "judul bagian kosong",
					suggestion: "Isi judulnya atau hapus tanda #.",
				};
			depth = Math.max(2, node.depth);
		}
	},
};
