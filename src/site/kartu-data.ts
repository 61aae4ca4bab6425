/** The picture that stands for a page where its link is shared, as data. */
import type { Putusan } from "../model/klarifikasi.ts";

/** Size in pixels, as link previews expect it. */
export const kartuSize = { width: 1200, height: 630 } as const;

/** The picture that stands for a page where its link is shared: what it says, and nothing of how it is drawn. */
export interface Kartu {
	/** What kind of page it is. */
	readonly label: string;
	readonly judul: string;
	/** What matters most after the title: a date, a place, who checked. True for ever, since a picture stays in a chat. */
	readonly pokok?: string | undefined;
	/** On whose word. */
	readonly dasar?: string | undefined;
	/** What was claimed, and what was found of it; the claim is never shown without its verdict. */
	readonly periksa?: { readonly putusan: Putusan; readonly klaim: string } | undefined;
	/** A picture of the content folder, of `owner` and below its `gambar/`. */
	readonly foto?: { readonly owner: string; readonly file: string } | undefined;
	/** Set for a KIM: its colour, and the id its weave is drawn from. */
	readonly kim?: { readonly warna: string; readonly id: string } | undefined;
}
