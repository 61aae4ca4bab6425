import { h } from "hastscript";
import * as z from "zod";
import { line } from "../../model/schemas/fields.ts";
import { defineBlock } from "./block.ts";

export const galeri = defineBlock({
	guna: "Beberapa gambar berdampingan; yang kecil dimuat lebih dahulu.",
	attributes: z.strictObject({ judul: line(120).describe("Keterangan di bawah gambar-gambar.").optional() }),
	forms: ["container"],
	contoh:
		":::galeri\n![Warga antre di TPS](gambar/antre.jpg)\n![Petugas mengukur suhu](gambar/suhu.jpg)\n:::",
	render: ({ judul }, children) =>
		h("figure", { className: ["galeri"] }, [h("div", children), ...(judul ? [h("figcaption", judul)] : [])]),
});
