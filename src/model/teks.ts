/**
 * Short texts of frontmatter may name a stage's date instead of typing it:
 * `Datang ke TPS pada :tanggal{id="pemungutan-suara"}.`
 */

import type { BagianTanggal } from "./periode.ts";

export interface RujukanTanggal {
	id: string;
	bagian?: BagianTanggal;
	pemilihan?: string;
}

const pattern = /:tanggal\{([^}]*)\}/g;
const attribute = /([a-z]+)="([^"]*)"/g;

const parseAttributes = (text: string): RujukanTanggal =>
	Object.fromEntries([...text.matchAll(attribute)].map((m) => [m[1], m[2]])) as unknown as RujukanTanggal;

/** Every reference to a stage's date in a text. */
export const dateReferences = (text: string): RujukanTanggal[] =>
	[...text.matchAll(pattern)].map((m) => parseAttributes(m[1] ?? ""));

/** Replaces each reference by words; `resolve` gives the words of one. */
export const fillDates = (text: string, resolve: (reference: RujukanTanggal) => string): string =>
	text.replace(pattern, (_, inner: string) => resolve(parseAttributes(inner)));
