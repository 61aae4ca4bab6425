import * as z from "zod";
import { line } from "./fields.ts";

/** `content/ditanya/*.yaml`: how residents ask for a page, by its address. */
export const ditanya = z.record(
	z.string(),
	z.array(line(200)).min(1, { error: "harus memuat paling sedikit satu kalimat" }),
);
