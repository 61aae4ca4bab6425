import { h } from "hastscript";
import * as z from "zod";
import { fieldsOf } from "../../model/schemas/describe.ts";
import { type KindName, kinds } from "../../model/schemas/kinds.ts";
import { defineBlock } from "./block.ts";

const names = Object.keys(kinds) as [KindName, ...KindName[]];

export const kolom = defineBlock({
	guna: "Tabel kolom satu jenis berkas, dibuat dari aturan yang memeriksanya.",
	attributes: z.strictObject({ jenis: z.enum(names).describe("Jenis berkas.") }),
	forms: ["leaf"],
	contoh: '::kolom{jenis="kabar"}',
	render: ({ jenis }) =>
		h("table", [
			h("thead", [h("tr", [h("th", "Kolom"), h("th", "Isi"), h("th", "Keterangan")])]),
			h(
				"tbody",
				fieldsOf(kinds[jenis]).map(({ nama, wajib, jenis, keterangan }) =>
					h("tr", [
						h("td", [h("code", nama), ...(wajib ? [h("br"), h("strong", "wajib")] : [])]),
						h("td", jenis),
						h("td", keterangan),
					]),
				),
			),
		]),
});
