/** What is not there yet: addresses of entries that wait for their day. They are promised all the same. */
import { chiefOf, familyOf, isAddressed, splitAddress } from "../gate/addresses/families.ts";
import { kindNames } from "../model/schemas/kinds.ts";
import { waitsOn } from "../model/terbit.ts";
import type { Accepted, Loaded } from "./loaded.ts";

/**
 * Tells whether what an address of this site leads to still waits on `today` (`YYYY-MM-DD`). A place waits with
 * its page, and so do the pages below it: the wordings of an answer.
 */
export function waitingIn({ of, book }: Pick<Loaded, "of" | "book">, today: string) {
	const entries = kindNames
		.filter(isAddressed)
		.flatMap((kind) =>
			(of(kind) as Accepted[])
				.filter(({ data }) => waitsOn(today, kind, data))
				.map(({ id }) => ({ kind, id })),
		);
	const pages = new Set(entries.flatMap(({ kind, id }) => familyOf(kind, id)));
	const chiefs = new Set(entries.map(({ kind, id }) => chiefOf(kind, id)));
	return (address: string): boolean => {
		const { page } = splitAddress(address);
		const answering = splitAddress(book.answer(page) ?? page).page;
		return pages.has(answering) || foldersOf(answering).some((folder) => chiefs.has(folder));
	};
}

/** Every folder that a page is or lies in: `/faq/`, `/faq/kk/`. */
const foldersOf = (page: string): string[] =>
	[...page.matchAll(/\//g)].map(({ index }) => page.slice(0, index + 1));
