import { h } from "hastscript";
import * as z from "zod";
import { line } from "../../model/schemas/fields.ts";
import { body as words } from "../../words/body.ts";
import { defineBlock } from "./block.ts";

const size = (bytes: number) =>
	bytes < 1_000_000
		? `${Math.max(1, Math.round(bytes / 1000))} kB`
		: `${(bytes / 1_000_000).toLocaleString("id-ID", { maximumFractionDigits: 1 })} MB`;

export const unduhan = defineBlock({
	guna: "Tautan untuk mengunduh PDF, dengan ukurannya.",
	attributes: z.strictObject({
		berkas: z
			.string()
			.regex(/^berkas\/[\w.-]+\.pdf$/i, { error: "harus PDF di folder berkas/, misalnya berkas/denah.pdf" })
			.describe("Letak PDF, misalnya berkas/denah.pdf."),
		judul: line(120).describe("Nama dokumen."),
	}),
	forms: ["leaf"],
	contoh: '::unduhan{berkas="berkas/denah.pdf" judul="Denah TPS"}',
	render: ({ berkas, judul }, _, context) => {
		const file = context.unduhan(berkas);
		if (!file) return [];
		return h("p", { className: ["rujukan"] }, [
			h("a", { href: file.href, download: "" }, judul),
			h("span", words.download(size(file.bytes))),
		]);
	},
});
