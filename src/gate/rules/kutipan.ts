import { formatOf } from "../../model/schemas/kinds.ts";
import { inMdx } from "../../text/blocks/block.ts";
import { kutipan as block } from "../../text/blocks/kutipan.ts";
import type { Rule } from "../rule.ts";

/** Words set as somebody's own can be looked up: a paraphrase in quotation marks is an invented quotation. */
export const kutipan: Rule = {
	name: "kutipan",
	*check({ nodes, path }) {
		for (const node of nodes)
			if (node.type === "blok" && node.name === "kutipan" && !node.attributes.asal)
				yield {
					offset: node.position?.start.offset ?? 0,
					severity: "warning",
					message: "kutipan ini belum menyebut di mana perkataan aslinya dapat diperiksa",
					suggestion: `Tambahkan asal=, misalnya alamat berita atau rekaman. Bila ini ringkasan Anda, tulis sebagai kalimat biasa, misalnya "Menurut ketua RT, …".\nContoh:\n${formatOf(path) === "mdx" ? inMdx(block.contoh) : block.contoh}`,
				};
	},
};
