import * as z from "zod";
import { line } from "./fields.ts";

/** `content/kata-daerah/*.yaml`: how a regional language says a word, by what is meant in Indonesian. */
export const kataDaerah = z.record(
	line(60),
	z
		.array(
			line(40).refine((text) => !/[\s,;:]/.test(text), {
				error: "harus satu kata; pisahkan kata lain dengan koma, dan yang dua kata tulis di padanan.yaml",
			}),
		)
		.min(1, { error: "harus memuat paling sedikit satu kata" }),
);
