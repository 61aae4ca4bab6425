/** The text of a new file of every kind that authors create. */
import type { KindName } from "../../model/schemas/kinds.ts";
import { agenda, kabar, kim, kimFaq, kimHalaman } from "./kim.ts";
import { faq, halaman, klarifikasi, pemilihan, tahapan } from "./pusat.ts";

export { fileText } from "./define.ts";
export { type NewFile, type Subsite, subsite } from "./subsitus.ts";

/** Kinds of which there is one file for the whole site; nobody creates them anew. */
export type SingleKind = "situs" | "peraturan" | "istilah";

export const templates = {
	kim,
	kabar,
	agenda,
	kimFaq,
	kimHalaman,
	faq,
	klarifikasi,
	halaman,
	tahapan,
	pemilihan,
} as const satisfies Record<Exclude<KindName, SingleKind>, unknown>;
