import { h } from "hastscript";
import * as z from "zod";
import { fieldsOf } from "../../model/schemas/describe.ts";
import { type KindName, kinds } from "../../model/schemas/kinds.ts";
import { body } from "../../words/body.ts";
import { defineBlock } from "./block.ts";

const words = body.field;
const names = Object.keys(kinds) as [KindName, ...KindName[]];

export const kolom = defineBlock({
	guna: "Tabel kolom satu jenis berkas, dibuat dari aturan yang memeriksanya.",
	attributes: z.strictObject({ jenis: z.enum(names).describe("Jenis berkas.") }),
	forms: ["leaf"],
	contoh: '::kolom{jenis="kabar"}',
	render: ({ jenis }) =>
		h("table", [
			h("thead", [h("tr", [h("th", words.name), h("th", words.type), h("th", words.about)])]),
			h(
				"tbody",
				fieldsOf(kinds[jenis]).map(({ nama, wajib, jenis, keterangan }) =>
					h("tr", [
						h("td", [h("code", nama), ...(wajib ? [h("br"), h("strong", words.required)] : [])]),
						h("td", jenis),
						h("td", keterangan),
					]),
				),
			),
		]),
});
