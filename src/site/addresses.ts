/** Former addresses and what was withdrawn, as pages need them. */

import type { Entry } from "../gate/addresses/entries.ts";
import { type Addressed, chiefOf, kimOf, splitAddress } from "../gate/addresses/families.ts";
import { nameOf } from "../model/slug.ts";
import { options } from "../options.ts";
import { regionOf, urls } from "../urls.ts";
import { kim as kimWords } from "../words/kim.ts";
import { content } from "./content.ts";
import { once } from "./once.ts";
import { waitingAddresses } from "./waiting.ts";

/** What is told of something withdrawn; without a reason when nobody has given one. */
export interface Withdrawn {
	readonly id: string;
	readonly judul: string;
	readonly alasan?: string | undefined;
	readonly lihat: { href: string; label: string };
}

/** A page that stands at an address for its promise's sake alone. */
export type Former =
	| { readonly href: string; readonly to: string; readonly label: string }
	| {
			readonly href: string;
			readonly withdrawn: Withdrawn;
			/** Id of the KIM it was a page of; its frame stays. */
			readonly kim: string | undefined;
	  };

const isBuilt = (address: string) => {
	const kim = kimOf(address);
	return !options.kim || kim === undefined || options.kim.includes(kim);
};

/** What a page of a KIM other than its home is called, from the KIM's name. */
const partsOfKim = [
	[urls.kimNews, kimWords.newsTitle],
	[urls.kimAgenda, kimWords.agendaTitle],
	[urls.kimFaqs, kimWords.faqTitle],
	[urls.kimProfile, kimWords.profileTitle],
] as const;
const partOfKim = (address: string) => {
	const kim = kimOf(address);
	return kim === undefined ? undefined : partsOfKim.find(([of]) => of(kim) === address)?.[1];
};

/** Every page that moved or was withdrawn. */
export const formerPages = once(async (): Promise<readonly Former[]> => {
	const [{ book }, isWaiting] = await Promise.all([content(), waitingAddresses()]);
	const labelOf = (address: string) => {
		const { judul } = book.live.get(address) ?? book.live.get(splitAddress(address).page) ?? {};
		return (judul && partOfKim(address)?.(judul)) || judul || address;
	};
	const moved = book.redirects
		.filter(({ from, to }) => from.endsWith("/") && isBuilt(to) && !isWaiting(to))
		.map(({ from, to }) => ({ href: from, to, label: labelOf(to) }));
	const gone = [...book.live].flatMap(([href, entry]): Former[] =>
		entry?.dicabut && href === chiefOf(entry.kind, entry.id) && href.endsWith("/") && isBuilt(href)
			? [{ href, withdrawn: toWithdrawn(entry, entry.dicabut, labelOf), kim: kimOf(href) }]
			: [],
	);
	return [...moved, ...gone];
});

const toWithdrawn = (
	{ id, judul }: Entry,
	{ alasan, lihat }: NonNullable<Entry["dicabut"]>,
	labelOf: (address: string) => string,
): Withdrawn => ({ id: nameOf(id), judul, alasan, lihat: { href: lihat, label: labelOf(lihat) } });

/** What was withdrawn and had data of its own, which now say so; `kind` is the folder they lie in. */
export async function withdrawnData(kind: "faq" | "kim") {
	const { book } = await content();
	return [...book.live].flatMap(([address, entry]) =>
		entry?.dicabut && address === urls.api(`${kind}/${entry.id}.json`) && isBuilt(address)
			? [{ id: entry.id, ...entry.dicabut }]
			: [],
	);
}

const withdrawn = once(async (): Promise<ReadonlyMap<string, Withdrawn[]>> => {
	const { book } = await content();
	const all = [...book.live].flatMap(([address, entry]) => {
		const { page, fragment } = splitAddress(address);
		return entry?.dicabut && fragment !== undefined && address === chiefOf(entry.kind, entry.id)
			? [{ page, of: toWithdrawn(entry, entry.dicabut, (at) => book.live.get(at)?.judul || at) }]
			: [];
	});
	return new Map(
		[...Map.groupBy(all, ({ page }) => page)].map(([page, list]) => [page, list.map(({ of }) => of)]),
	);
});

/** What was withdrawn from a page that still stands: terms, events. */
export const withdrawnFrom = async (page: string): Promise<readonly Withdrawn[]> =>
	(await withdrawn()).get(page) ?? [];

/** Former places that stand at an address now: ids for empty elements. */
export const anchorsAt = async (address: string): Promise<readonly string[]> =>
	(await content()).book.anchors.get(address) ?? [];

/** Tells the present id of an entry that somebody calls by a former one. */
export async function presentId(): Promise<(kind: Addressed, id: string) => string> {
	const { book } = await content();
	return (kind, id) => {
		const chief = chiefOf(kind, id);
		if (book.live.has(chief)) return id;
		const entry = book.live.get(book.answer(chief) ?? "");
		return entry?.kind === kind ? entry.id : id;
	};
}

/** Regions that once had a KIM and whose place was linked, by Kemendagri code. */
export async function formerRegions(): Promise<string[]> {
	const { book, addressLedger: ledger } = await content();
	return [...ledger.addresses.keys()].flatMap((address) => {
		const code = book.live.has(address) ? undefined : regionOf(address);
		return code === undefined || urls.region(code) !== address ? [] : [code];
	});
}
