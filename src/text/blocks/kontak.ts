import { h } from "hastscript";
import * as z from "zod";
import { body as words } from "../../words/body.ts";
import { defineBlock } from "./block.ts";

export const kontak = defineBlock({
	guna: "Kontak KIM dari profilnya; cukup diubah di satu tempat.",
	attributes: z.strictObject({}),
	forms: ["leaf"],
	contoh: "::kontak",
	render: (_, __, context) => {
		const ways = context.kontak();
		if (ways.length === 0) return h("p", words.noContact);
		return h(
			"ul",
			{ className: ["kontak"] },
			ways.map(({ label, href }) => h("li", [h("a", { href }, label)])),
		);
	},
});
