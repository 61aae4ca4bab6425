import { h } from "hastscript";
import * as z from "zod";
import { slug } from "../../model/schemas/fields.ts";
import { defineBlock } from "./block.ts";

export const faq = defineBlock({
	guna: "Kartu berisi satu pertanyaan dan jawaban pendeknya.",
	attributes: z.strictObject({ id: slug.describe("Id pertanyaan.") }),
	forms: ["leaf"],
	contoh: '::faq{id="cek-dpt"}',
	render: ({ id }, _, context) => {
		const entry = context.faq(id);
		if (!entry) return [];
		return h("p", { className: ["rujukan"] }, [
			h("a", { href: entry.href }, entry.pertanyaan),
			h("span", entry.jawaban),
		]);
	},
});
