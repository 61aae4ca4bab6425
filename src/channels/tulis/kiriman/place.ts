/**
 * Where files that travel alone belong. A phone shares a file without its folder, so its name tells the way:
 * `kim--sekarbela--profil@fc3e-7bdf-eea8-74cb.mdx`. Two hyphens stand in no name of ours.
 */
import { namePattern } from "./versi.ts";

/** The name of a file that tells its path, and the version it was made from. */
export const placedName = (path: string, versi?: string): string =>
	path.replaceAll("/", "--").replace(/(?=\.[^.]+$)/, versi === undefined ? "" : `@${versi}`);

export interface Placed {
	/** Path below the content folder. */
	readonly path: string;
	readonly versi?: string | undefined;
}

/** What phones add to a name: ` (1)`, `_1`, `.txt`. */
const added = String.raw`(?:[ _-]?\(\d+\)|[ _]\d+| - (?:Copy|Salin\w*))?`;
const placed = new RegExp(
	`^(.+?)(?:@(${namePattern}))?${added}(\\.(?:mdx?|jpe?g|png|webp|avif|pdf))${added}(?:\\.txt)?$`,
	"i",
);

/** The place that a name tells; `undefined` for any other name. */
export function placeOfName(name: string): Placed | undefined {
	const [, stem = "", versi, ending = ""] = placed.exec(name) ?? [];
	if (!stem.includes("--")) return undefined;
	const path = stem.split("--").join("/") + ending.toLowerCase();
	return { path, ...(versi !== undefined && { versi: versi.toLowerCase() }) };
}

/** In a ZIP this file says who sends it and from which versions its files were made. */
export const noteName = "kiriman.json";

export interface Note {
	readonly dari: string;
	/** By path below the content folder. */
	readonly versi: Readonly<Record<string, string>>;
}

export const writeNote = (note: Note): string => `${JSON.stringify(note, null, "\t")}\n`;

/** Reads such a note; what is none says nothing. */
export function readNote(text: string): Note {
	try {
		const { dari, versi } = JSON.parse(text) as Partial<Record<keyof Note, unknown>>;
		const known = new RegExp(`^${namePattern}$`);
		const pairs = versi !== null && typeof versi === "object" ? Object.entries(versi) : [];
		return {
			dari: typeof dari === "string" ? dari : "",
			versi: Object.fromEntries(pairs.filter(([, one]) => typeof one === "string" && known.test(one))),
		};
	} catch {
		return { dari: "", versi: {} };
	}
}
