/** What a body may refer to, prepared by whoever renders it. */
import type { RujukanTanggal } from "../domain/teks.ts";
import type { Singkatan } from "./singkatan.ts";

export interface BodyContext {
	/** Words of a stage's date. */
	tanggal(reference: RujukanTanggal): { teks: string; datetime?: string } | undefined;
	tahapan(id: string, pemilihan?: string): { judul: string; tanggal: string; href: string } | undefined;
	faq(id: string): { pertanyaan: string; jawaban: string; href: string } | undefined;
	/** Abbreviations that explain themselves once a page. */
	singkatan: Singkatan;
}
