import { h } from "hastscript";
import * as z from "zod";
import { line } from "../../model/schemas/fields.ts";
import { body as words } from "../../words/body.ts";
import { defineBlock } from "./block.ts";

export const peringatan = defineBlock({
	guna: "Kotak berisi hal yang tidak boleh terlewat.",
	attributes: z.strictObject({
		judul: line(80).describe("Judul kotak.").optional(),
		jenis: z.enum(["info", "awas"]).describe("info (biasa) atau awas (mendesak).").optional(),
	}),
	forms: ["container"],
	contoh: ':::peringatan{judul="Penting"}\nBawa KTP-el Anda.\n:::',
	render: ({ judul, jenis = "info" }, children) =>
		h("div", { className: ["peringatan", jenis], role: "note" }, [
			h("p", { className: ["peringatan-judul"] }, judul ?? words.notice[jenis]),
			...children,
		]),
});
