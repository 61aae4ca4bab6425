import * as z from "zod";
import { line } from "./fields.ts";

/** `content/kata-daerah/*.yaml`: how a regional language says a word, by what is meant in Indonesian. */
export const kataDaerah = z.record(
	line(60),
	z
		.array(
			line(40).regex(/^[\p{L}\p{M}\d'’-]+$/u, { error: "harus satu kata; yang lebih tulis di padanan.yaml" }),
		)
		.min(1, { error: "harus memuat paling sedikit satu kata" }),
);
