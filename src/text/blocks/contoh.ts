import type { ElementContent } from "hast";
import { h } from "hastscript";
import * as z from "zod";
import { defineBlock } from "./block.ts";

export const contoh = defineBlock({
	guna: "Cara menulis sebuah blok di atas, hasilnya di bawah; untuk panduan.",
	attributes: z.strictObject({
		kode: z.string().describe("Tulisan yang diperlihatkan; \\n menjadi baris baru."),
	}),
	forms: ["container"],
	contoh: ':::contoh{kode="::kontak"}\n::kontak\n:::',
	render: ({ kode }, children) =>
		h("figure", { className: ["contoh-blok"] }, [
			h("pre", [h("code", kode.replaceAll("\\n", "\n"))]),
			h("div", children as ElementContent[]),
		]),
});
