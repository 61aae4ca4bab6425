import { h } from "hastscript";
import * as z from "zod";
import { pemilihanId, slug } from "../../model/schemas/fields.ts";
import { defineBlock } from "./block.ts";

export const tanggal = defineBlock({
	guna: "Tanggal sebuah tahapan, diambil dari buku jadwal sehingga tidak pernah salah ketik.",
	attributes: z.strictObject({
		id: slug.describe("Id tahapan."),
		bagian: z.enum(["mulai", "selesai"]).describe("Hari pertama atau terakhir saja.").optional(),
		pemilihan: pemilihanId.describe("Id pemilihan, bila bukan yang aktif.").optional(),
	}),
	forms: ["text", "leaf"],
	contoh: 'Datanglah pada :tanggal{id="pemungutan-suara"}.',
	render: (reference, _, context) => {
		const date = context.tanggal(reference);
		return date?.datetime ? h("time", { dateTime: date.datetime }, date.teks) : h("span", date?.teks ?? "");
	},
});
