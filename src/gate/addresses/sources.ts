/** The files a page of the site is made of, as far as anybody may propose to mend them: what the desk can open. */
import { isOfKim, type KindName, kimKinds } from "../../model/schemas/kinds.ts";
import { urls } from "../../urls.ts";
import { parseAddress } from "./families.ts";

/** Kinds of such files. Dates, regulations and the portal itself are changed by who runs it alone. */
export const mendable = [...kimKinds, "kim", "faq", "klarifikasi", "halaman"] as const;
export type Mendable = (typeof mendable)[number];
export const isMendable = (kind: string | undefined): kind is Mendable =>
	(mendable as readonly (string | undefined)[]).includes(kind);

/** Whether a file of this kind lies in the folder of a KIM. */
export const isKims = (kind: KindName): boolean => kind === "kim" || isOfKim(kind);

/** One file, or all of a kind that a KIM has, for a page that lists them. */
export interface PageSource {
	readonly kind: Mendable;
	/** Id of the file; of a list the id of the KIM. */
	readonly id: string;
	readonly isList: boolean;
}

/** Pages of a KIM that are made of many files. */
const lists = [
	["kabar", urls.kimNews],
	["agenda", urls.kimAgenda],
	["kimFaq", urls.kimFaqs],
] as const;

/** What a page is made of, by its address alone; `undefined` where that is no file of these kinds. */
export function sourceOfPage(address: string): PageSource | undefined {
	const found = parseAddress(address).find(({ kind }) => isMendable(kind));
	if (!found || !isMendable(found.kind)) return undefined;
	const { kind, id, index } = found;
	const isOwn = index === 0 || (kind === "kim" && address === urls.kimProfile(id));
	if (isOwn) return { kind, id, isList: false };
	const list = lists.find(([, urlOf]) => kind === "kim" && address === urlOf(id));
	return list && { kind: list[0], id, isList: true };
}
