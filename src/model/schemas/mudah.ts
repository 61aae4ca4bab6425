/** The easy version of an answer: a picture and a few short words a step. */
import * as z from "zod";
import { ikonList } from "../ikon.ts";
import { longSentences, mudah } from "../mudah.ts";
import { line } from "./fields.ts";
import { roles } from "./roles.ts";

const langkah = z.strictObject({
	gambar: z.enum(ikonList).describe("Gambar kecil di samping langkah ini, dari daftar yang sudah ada."),
	teks: line(mudah.letters)
		.refine((text) => longSentences(text).length === 0, {
			error: (issue) => {
				const [{ words, text } = { words: 0, text: "" }] = longSentences(String(issue.input));
				return `memuat kalimat ${words} kata, paling banyak ${mudah.words}: "${text}"; pecah menjadi dua kalimat pendek`;
			},
		})
		.describe(`Satu sampai tiga kalimat pendek, masing-masing paling banyak ${mudah.words} kata.`)
		.register(roles, { dated: true }),
});

/** Steps of an answer for who reads slowly, or is read to. */
export const bacaanMudah = z
	.array(langkah)
	.min(1, { error: "masih kosong; tulis langkahnya, atau hapus kolom ini" })
	.max(mudah.steps, { error: `paling banyak ${mudah.steps} langkah` })
	.describe("Bacaan mudah: jawaban ini dalam langkah bergambar dan kalimat pendek, di halaman tersendiri.")
	.optional();
export type LangkahMudah = z.infer<typeof langkah>;
