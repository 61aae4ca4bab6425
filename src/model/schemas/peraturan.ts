import * as z from "zod";
import { day, line, slug, webAddress } from "./fields.ts";

/** One legal instrument. */
export const instrumen = z.strictObject({
	nama: line(60).describe("Sebutan pendek, misalnya PKPU 5/2020."),
	judul: line(240).describe("Nama lengkap peraturan."),
	tanggal: day.describe("Tanggal ditetapkan atau diundangkan, bila diketahui pasti.").optional(),
	tautan: webAddress.describe("Alamat naskah resminya, bila ada.").optional(),
});
export type Instrumen = z.infer<typeof instrumen>;

/** `content/peraturan.yaml`: register of legal instruments, id -> instrument. */
export const peraturan = z.record(slug, instrumen);
