/** The text of a new file of every kind that authors create. */
import type { KindName } from "../../model/schemas/kinds.ts";
import * as ofKim from "./kim.ts";
import * as ofPortal from "./pusat.ts";

export { fileText } from "./define.ts";
export { type NewFile, type Subsite, subsite } from "./subsitus.ts";

/** Kinds of which there is one file for the whole site, an election, or a list; nobody creates them anew. */
export type SingleKind =
	| "situs"
	| "peraturan"
	| "istilah"
	| "padanan"
	| "kataDaerah"
	| "ditanya"
	| "kantor"
	| "hasil";

export const templates = { ...ofKim, ...ofPortal } as const satisfies Record<
	Exclude<KindName, SingleKind>,
	unknown
>;
