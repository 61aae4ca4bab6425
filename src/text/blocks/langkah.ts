import { h } from "hastscript";
import * as z from "zod";
import { defineBlock } from "./block.ts";

export const langkah = defineBlock({
	guna: "Langkah berurutan; isinya daftar bernomor.",
	attributes: z.strictObject({}),
	forms: ["container"],
	contoh: ":::langkah\n1. Siapkan KTP-el.\n2. Datang ke PPS.\n:::",
	render: (_, children) => h("div", { className: ["langkah"] }, children),
});
