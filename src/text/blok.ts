/**
 * A block is the one node behind both spellings: `:::peringatan{judul="…"}` in `.md` and
 * `<Peringatan judul="…">` in `.mdx`.
 */
import type { Data, Node, RootContent } from "mdast";

export type BlokForm = "container" | "leaf" | "text";

export interface Blok extends Node {
	type: "blok";
	name: string;
	form: BlokForm;
	attributes: Record<string, string>;
	/** Attributes that are no plain text (`{…}`, spread); only MDX can spell them. */
	expressions: string[];
	children: RootContent[];
	data?: Data;
}

declare module "mdast" {
	interface RootContentMap {
		blok: Blok;
	}
	interface PhrasingContentMap {
		blok: Blok;
	}
	interface BlockContentMap {
		blok: Blok;
	}
}
