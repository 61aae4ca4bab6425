/** What the content publishes, as the address book sees it. */
import type { Root } from "mdast";
import { isOfKim, type KindName } from "../../model/schemas/kinds.ts";
import { lineage } from "../../model/wilayah.ts";
import { headingIds } from "../../text/headings.ts";
import { urls } from "../../urls.ts";
import { type Addressed, chiefOf, familyOf, fixed, isAddressed } from "./families.ts";

/** Reason and way on of what was withdrawn; without a reason, for what is gone and nobody has said why. */
export interface Withdrawal {
	readonly alasan?: string;
	readonly lihat: string;
}

export interface Entry {
	readonly kind: Addressed;
	readonly id: string;
	/** File below the content folder. */
	readonly path: string;
	readonly judul: string;
	/** Former addresses that lead here. */
	readonly alias: readonly string[];
	readonly dicabut?: Withdrawal;
	/** What it adds to the site besides its family: headings and regions that are linked, pages of regions, an easy version. */
	readonly places: readonly string[];
}

interface File {
	readonly kind: KindName;
	readonly id: string;
	readonly data: unknown;
	readonly document: { readonly path: string; readonly tree: Root | undefined };
}

interface Fields {
	id?: string;
	alias?: string[];
	dicabut?: Withdrawal;
	pertanyaan?: string;
	judul?: string;
	nama?: string;
	istilah?: string;
	wilayah?: string;
	bacaan_mudah?: readonly unknown[];
}

/** Kinds of page whose headings are recorded. */
const withHeadings: ReadonlySet<KindName> = new Set(["faq", "halaman"]);

function placesOf(kind: Addressed, id: string, fields: Fields, tree: Root | undefined): string[] {
	if (kind === "kim") {
		const regions = lineage(fields.wilayah ?? "");
		// The page of all KIM has a place for each province alone: it must not grow with the country.
		return [...regions.slice(0, 1).map(urls.region), ...regions.map(urls.regionPage)];
	}
	const chief = chiefOf(kind, id);
	const easy = fields.bacaan_mudah ? [urls.mudah(chief)] : [];
	if (!withHeadings.has(kind) || !tree || fields.dicabut) return easy;
	return [...easy, ...headingIds(tree).map((heading) => `${chief}#${heading}`)];
}

/** The entries of a file that passed the gate: one, or one a line of the glossary. */
export function entriesOf({ kind, id, data, document: { path, tree } }: File): Entry[] {
	if (!isAddressed(kind)) return [];
	const toEntry = (fields: Fields): Entry => ({
		kind,
		id: kind === "istilah" ? (fields.id ?? "") : id,
		path,
		judul: fields.pertanyaan ?? fields.judul ?? fields.istilah ?? fields.nama ?? id,
		alias: fields.alias ?? [],
		...(fields.dicabut && { dicabut: fields.dicabut }),
		places: placesOf(kind, id, fields, tree),
	});
	return kind === "istilah" ? (data as Fields[]).map(toEntry) : [toEntry(data as Fields)];
}

/** A subsite is published with its profile only. */
export function publishable(entries: readonly Entry[]): Entry[] {
	const kims = new Set(entries.filter(({ kind, dicabut }) => kind === "kim" && !dicabut).map(({ id }) => id));
	return entries.filter(
		({ kind, id, dicabut }) => dicabut || !isOfKim(kind) || kims.has(id.split("/")[0] ?? ""),
	);
}

/** What of a withdrawn entry still answers by itself: its page or place, its frame at partners', and data that say so. */
const remains = (chief: string, address: string) => address === chief || /\/sematan\/$|\.json$/.test(address);

/** Every address an entry answers at by itself. */
export function addressesOf({ kind, id, dicabut, places }: Entry): string[] {
	const family = familyOf(kind, id);
	const chief = chiefOf(kind, id);
	if (dicabut) return family.filter((address) => remains(chief, address));
	return [...family, ...places];
}

/** Every address of the site by itself, with the entry behind it; the portal's own have none. */
export function liveAddresses(entries: readonly Entry[]): Map<string, Entry | undefined> {
	const live = new Map<string, Entry | undefined>(fixed.map((address) => [address, undefined]));
	for (const entry of entries) for (const address of addressesOf(entry)) live.set(address, entry);
	return live;
}
