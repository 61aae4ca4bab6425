import { h } from "hastscript";
import * as z from "zod";
import { pemilihanId, slug } from "../../model/schemas/fields.ts";
import { defineBlock } from "./block.ts";

export const tahapan = defineBlock({
	guna: "Kartu yang menautkan ke satu tahapan beserta tanggalnya.",
	attributes: z.strictObject({
		id: slug.describe("Id tahapan."),
		pemilihan: pemilihanId.describe("Id pemilihan, bila bukan yang aktif.").optional(),
	}),
	forms: ["leaf"],
	contoh: '::tahapan{id="coklit"}',
	render: ({ id, pemilihan }, _, context) => {
		const stage = context.tahapan(id, pemilihan);
		if (!stage) return [];
		return h("p", { className: ["rujukan"] }, [
			h("a", { href: stage.href }, stage.judul),
			h("span", stage.tanggal),
		]);
	},
});
