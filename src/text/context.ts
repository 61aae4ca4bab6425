/** What a body may refer to, prepared by whoever renders it. */
import type { RujukanTanggal } from "../model/teks.ts";
import type { Singkatan } from "./singkatan.ts";

export interface BodyContext {
	/** Words of a stage's date. */
	tanggal(reference: RujukanTanggal): { teks: string; datetime?: string } | undefined;
	tahapan(id: string, pemilihan?: string): { judul: string; tanggal: string; href: string } | undefined;
	faq(id: string): { pertanyaan: string; jawaban: string; href: string } | undefined;
	/** A picture of the page's own folder, in the sizes it is offered in. */
	gambar(
		url: string,
	): { src: string; srcset: string; width: number; height: number; whole?: string | undefined } | undefined;
	/** A file to download from the page's own folder. */
	unduhan(berkas: string): { href: string; bytes: number } | undefined;
	/** Ways to reach the KIM whose page this is; empty on central pages and when none is known. */
	kontak(): { label: string; href: string }[];
	/** Whether a page of this site is not there yet; absent where nothing waits. */
	waits?(href: string): boolean;
	/** Abbreviations that explain themselves once a page. */
	singkatan: Singkatan;
}
