/**
 * Every kind of file an author may write: where it lives and what its frontmatter holds.
 * Ids come from the path, never from what an author types.
 */
import type * as z from "zod";
import { agenda } from "./agenda.ts";
import { faq } from "./faq.ts";
import { halaman } from "./halaman.ts";
import { istilah } from "./istilah.ts";
import { kabar } from "./kabar.ts";
import { profil } from "./kim.ts";
import { klarifikasi } from "./klarifikasi.ts";
import { pemilihan } from "./pemilihan.ts";
import { peraturan } from "./peraturan.ts";
import { situs } from "./situs.ts";
import { tahapan } from "./tahapan.ts";

export interface Kind {
	/** Path below the content folder; `:name` is one segment and becomes part of the id. */
	readonly path: string;
	/** What the kind is called to an author. */
	readonly nama: string;
	readonly schema: z.ZodType;
}

export const kinds = {
	situs: { path: "situs.yaml", nama: "keterangan situs", schema: situs },
	peraturan: { path: "peraturan.yaml", nama: "daftar peraturan", schema: peraturan },
	istilah: { path: "istilah.yaml", nama: "daftar istilah", schema: istilah },
	pemilihan: { path: "pemilihan/:pemilihan/pemilihan.mdx", nama: "pemilihan", schema: pemilihan },
	tahapan: { path: "pemilihan/:pemilihan/tahapan/:slug.mdx", nama: "tahapan", schema: tahapan },
	faq: { path: "faq/:slug.mdx", nama: "tanya jawab", schema: faq },
	klarifikasi: { path: "klarifikasi/:slug.mdx", nama: "klarifikasi", schema: klarifikasi },
	halaman: { path: "halaman/:slug.mdx", nama: "halaman", schema: halaman },
	kim: { path: "kim/:kim/profil.mdx", nama: "profil KIM", schema: profil },
	kabar: { path: "kim/:kim/kabar/:slug.md", nama: "kabar KIM", schema: kabar },
	agenda: { path: "kim/:kim/agenda/:slug.md", nama: "agenda KIM", schema: agenda },
	kimFaq: { path: "kim/:kim/faq/:slug.md", nama: "tanya jawab KIM", schema: faq },
	kimHalaman: { path: "kim/:kim/halaman/:slug.md", nama: "halaman KIM", schema: halaman },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
/** Frontmatter of one kind, after validation. */
export type DataOf<K extends KindName> = z.infer<(typeof kinds)[K]["schema"]>;

const matchers = Object.entries(kinds).map(([name, { path }]) => {
	const parameters: string[] = [];
	const source = path.replaceAll(".", "\\.").replace(/:([a-z]+)/g, (_, parameter: string) => {
		parameters.push(parameter);
		return "([^/]+?)";
	});
	return { name: name as KindName, pattern: new RegExp(`^${source}$`), parameters };
});

export interface Place {
	readonly kind: KindName;
	readonly params: Readonly<Record<string, string>>;
	/** Id in its collection: the parameters joined by `/`. */
	readonly id: string;
}

/** What a path below the content folder (with `/`) is; `undefined` when it is no kind of ours. */
export function placeOf(path: string): Place | undefined {
	for (const { name, pattern, parameters } of matchers) {
		const match = pattern.exec(path);
		if (!match) continue;
		const values = match.slice(1);
		return {
			kind: name,
			params: Object.fromEntries(parameters.map((p, i) => [p, values[i] ?? ""])),
			id: values.join("/") || name,
		};
	}
	return undefined;
}
