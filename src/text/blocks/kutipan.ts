import { h } from "hastscript";
import * as z from "zod";
import { line, webAddress } from "../../model/schemas/fields.ts";
import { body as words } from "../../words/body.ts";
import { defineBlock } from "./block.ts";

/** A web address becomes a link that says whose it is; a recording or a letter is told in its own words. */
const origin = (asal: string) =>
	webAddress.safeParse(asal).success
		? h("a", { href: asal }, new URL(asal).hostname.replace(/^www\./, ""))
		: asal;

export const kutipan = defineBlock({
	guna: "Perkataan seseorang, kata demi kata, dengan nama dan asalnya.",
	attributes: z.strictObject({
		sumber: line(120).describe("Siapa yang mengatakannya."),
		asal: line(300)
			.describe("Di mana perkataan aslinya dapat diperiksa: alamat berita, rekaman, atau surat.")
			.optional(),
	}),
	forms: ["container"],
	contoh:
		':::kutipan{sumber="Andi Rifa\'i, ketua KIM Singa Geweh" asal="https://…"}\nPerkataannya, kata demi kata.\n:::',
	render: ({ sumber, asal }, children) =>
		h("figure", { className: ["kutipan"] }, [
			h("blockquote", children),
			h("figcaption", asal ? [`${sumber}. `, words.quotedFrom, origin(asal)] : sumber),
		]),
});
