import { h } from "hastscript";
import * as z from "zod";
import { line } from "../../model/schemas/fields.ts";
import { defineBlock } from "./block.ts";

export const kutipan = defineBlock({
	guna: "Perkataan seseorang, dengan nama dan perannya.",
	attributes: z.strictObject({ sumber: line(120).describe("Siapa yang mengatakannya.") }),
	forms: ["container"],
	contoh: ':::kutipan{sumber="Andi Rifa\'i, ketua KIM Singa Geweh"}\nIa berharap …\n:::',
	render: ({ sumber }, children) =>
		h("figure", { className: ["kutipan"] }, [h("blockquote", children), h("figcaption", sumber)]),
});
