/**
 * Every kind of file an author may write, and its facts: where it lives, what its frontmatter holds, where it
 * is published. All else that is true of a kind follows from these, here below.
 * Ids come from the path, never from what an author types.
 */
import type * as z from "zod";
import { agenda } from "./agenda.ts";
import { ditanya } from "./ditanya.ts";
import { faq } from "./faq.ts";
import { type Field, fieldTree } from "./field-tree.ts";
import { halaman } from "./halaman.ts";
import { hasil, hasilEntri } from "./hasil.ts";
import { istilah, istilahEntri } from "./istilah.ts";
import { kabar } from "./kabar.ts";
import { kantor, kantorEntri } from "./kantor.ts";
import { kataDaerah } from "./kata-daerah.ts";
import { profil } from "./kim.ts";
import { klarifikasi } from "./klarifikasi.ts";
import { padanan } from "./padanan.ts";
import { pemilihan } from "./pemilihan.ts";
import { instrumen, peraturan } from "./peraturan.ts";
import { situs } from "./situs.ts";
import { tahapan } from "./tahapan.ts";

export interface Kind {
	/** Path below the content folder; `:name` is one segment and becomes part of the id. */
	readonly path: string;
	/** Address of an entry, the one an author names in `alias:`; absent when entries have none. */
	readonly address?: string;
	/** What the kind is called to an author. */
	readonly nama: string;
	readonly schema: z.ZodType;
	/** Schema of one entry, where a file holds many. */
	readonly entry?: z.ZodType;
}

export const kinds = {
	situs: { path: "situs.yaml", nama: "keterangan situs", schema: situs },
	peraturan: { path: "peraturan.yaml", nama: "daftar peraturan", schema: peraturan, entry: instrumen },
	istilah: {
		path: "istilah.yaml",
		address: "/istilah/#:slug",
		nama: "daftar istilah",
		schema: istilah,
		entry: istilahEntri,
	},
	padanan: { path: "padanan.yaml", nama: "padanan kata", schema: padanan },
	kataDaerah: { path: "kata-daerah/:slug.yaml", nama: "kata daerah", schema: kataDaerah },
	ditanya: { path: "ditanya/:slug.yaml", nama: "kalimat warga", schema: ditanya },
	pemilihan: {
		path: "pemilihan/:pemilihan/pemilihan.mdx",
		address: "/tahapan/:pemilihan/",
		nama: "pemilihan",
		schema: pemilihan,
	},
	tahapan: {
		path: "pemilihan/:pemilihan/tahapan/:slug.mdx",
		address: "/tahapan/:pemilihan/:slug/",
		nama: "tahapan",
		schema: tahapan,
	},
	faq: { path: "faq/:slug.mdx", address: "/faq/:slug/", nama: "tanya jawab", schema: faq },
	klarifikasi: {
		path: "klarifikasi/:slug.mdx",
		address: "/klarifikasi/:slug/",
		nama: "klarifikasi",
		schema: klarifikasi,
	},
	halaman: { path: "halaman/:slug.mdx", address: "/:slug/", nama: "halaman", schema: halaman },
	kim: { path: "kim/:kim/profil.mdx", address: "/kim/:kim/", nama: "profil KIM", schema: profil },
	kabar: {
		path: "kim/:kim/kabar/:slug.md",
		address: "/kim/:kim/kabar/:slug/",
		nama: "kabar KIM",
		schema: kabar,
	},
	agenda: {
		path: "kim/:kim/agenda/:slug.md",
		address: "/kim/:kim/agenda/#:slug",
		nama: "agenda KIM",
		schema: agenda,
	},
	kimFaq: {
		path: "kim/:kim/faq/:slug.md",
		address: "/kim/:kim/faq/:slug/",
		nama: "tanya jawab KIM",
		schema: faq,
	},
	kimHalaman: {
		path: "kim/:kim/halaman/:slug.md",
		address: "/kim/:kim/:slug/",
		nama: "halaman KIM",
		schema: halaman,
	},
	hasil: {
		path: "pemilihan/:pemilihan/hasil.yaml",
		nama: "hasil pemilihan",
		schema: hasil,
		entry: hasilEntri,
	},
	kantor: { path: "kantor.yaml", nama: "daftar kantor", schema: kantor, entry: kantorEntri },
} as const satisfies Record<string, Kind>;

type Kinds = typeof kinds;
export type KindName = keyof Kinds;
export const kindNames = Object.keys(kinds) as [KindName, ...KindName[]];
/** Frontmatter of one kind, after validation. */
export type DataOf<K extends KindName> = z.infer<Kinds[K]["schema"]>;

/** The schema of one entry of a kind. */
export type EntrySchema<K extends KindName> = Kinds[K] extends { entry: infer S extends z.ZodType }
	? S
	: Kinds[K]["schema"];
export const entrySchema = <K extends KindName>(kind: K): EntrySchema<K> =>
	((kinds[kind] as Kind).entry ?? kinds[kind].schema) as EntrySchema<K>;

type KindsWith<Fact> = { [K in KindName]: Kinds[K] extends Fact ? K : never }[KindName];

/** Kinds of which there may be any number of files in the folder of a KIM. They wait for its profile. */
export type KimKind = KindsWith<{ path: `kim/:kim/${string}/:slug.md` }>;
export const isOfKim = (kind: KindName): kind is KimKind =>
	/^kim\/:kim\/.+\/:slug\.md$/.test(kinds[kind].path);
export const kimKinds = kindNames.filter(isOfKim);

/** Kinds of which every entry has an address of its own. */
export type Addressed = KindsWith<{ address: string }>;
export const isAddressed = (kind: string): kind is Addressed =>
	kind in kinds && "address" in kinds[kind as KindName];
export const addressed = kindNames.filter(isAddressed);

const fieldsOf = (kind: KindName) => fieldTree(entrySchema(kind)).fields;

/** Kinds whose entries may be withdrawn. */
export const withdrawable: ReadonlySet<KindName> = new Set(
	kindNames.filter((kind) => fieldsOf(kind).some(({ name }) => name === "dicabut")),
);

const datedIn = ({ name, role, fields, entry }: Field, above: readonly string[]): string[] => {
	const path = [...above, name || "*"];
	return role.dated
		? [path.join(".")]
		: [...fields, ...(entry ? [entry] : [])].flatMap((field) => datedIn(field, path));
};
const dated = new Map(
	kindNames.map((kind) => [kind as string, fieldsOf(kind).flatMap((field) => datedIn(field, []))]),
);
/** Fields of a kind in which `:tanggal{id="…"}` becomes a date: `jawaban`, `bacaan_mudah.*.teks`. */
export const datedFields = (kind: string | undefined): readonly string[] => dated.get(kind ?? "") ?? [];

/** How the body of a file is written, from its path. */
export const formatOf = (path: string): "md" | "mdx" => (path.endsWith(".mdx") ? "mdx" : "md");

/** Names of the parameters in a path or an address, in the order in which they make the id. */
export const parametersIn = (pattern: string): string[] =>
	[...pattern.matchAll(/:([a-z]+)/g)].map(([, name = ""]) => name);

/** What stands between the parameters of each pattern: of a country's addresses 80,000 are filled in. */
const between = new Map(
	Object.values(kinds)
		.flatMap((kind) => ("address" in kind ? [kind.path, kind.address] : [kind.path]))
		.map((pattern) => [pattern as string, pattern.split(/:[a-z]+/)]),
);

const filled = (pattern: string, id: string): string => {
	const values = id.split("/");
	return (between.get(pattern) ?? pattern.split(/:[a-z]+/)).reduce(
		(text, part, at) => text + (values[at - 1] ?? "") + part,
	);
};

/** Path of an entry's file below the content folder. */
export const pathOf = (kind: KindName, id: string): string => filled(kinds[kind].path, id);

/** Address of an entry. */
export const addressOf = (kind: Addressed, id: string): string => filled(kinds[kind].address, id);

/** Names that addresses of kinds take below a prefix: `/kim/:kim/kabar/:slug/` takes `kabar` below a KIM. */
export const namesBelow = (prefix: string): string[] => {
	const steps = addressed.flatMap((kind) => {
		const { address } = kinds[kind];
		return address.startsWith(prefix) ? (address.slice(prefix.length).split("/")[0] ?? "") : [];
	});
	return [...new Set(steps)].filter((step) => /^[a-z]/.test(step));
};

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

/** The KIM in whose folder a content file lies, whatever the file is; `undefined` for the centre's. */
export const kimOfPath = (path: string): string | undefined => /^kim\/([^/]+)\//.exec(path)?.[1];
