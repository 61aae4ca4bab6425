/** Under which address something was first published: what its ids in other people's programs are made of. */
import type { PublishedRecord } from "../../model/published.ts";
import type { Book } from "./book.ts";
import { parseAddress, splitAddress } from "./families.ts";

/** Whether an address is of the kind a thing has, and its chief one. */
const isNameOf = (kind: string, address: string) =>
	parseAddress(address).some((parsed) => parsed.kind === kind && parsed.index === 0);

/** Former addresses by the one that took over. */
function formerBy({ redirects, anchors }: Book): Map<string, string[]> {
	const former = new Map<string, string[]>();
	const put = (to: string, from: string) => former.set(to, [...(former.get(to) ?? []), from]);
	for (const { from, to } of redirects) put(to, from);
	for (const [to, fragments] of anchors)
		for (const fragment of fragments) put(to, `${splitAddress(to).page}#${fragment}`);
	return former;
}

/**
 * Tells the first address of what stands at an address now: the one that was noted, else the oldest an author still
 * names, else where it stands below a page that moved.
 */
export function firstAddresses(book: Book, record: PublishedRecord): (address: string) => string {
	const former = formerBy(book);
	return (address) => {
		const noted = record.firstAddress(address);
		if (noted !== address) return noted;
		const entry = book.live.get(address);
		if (!entry) return address;
		const names = [...entry.alias, ...(former.get(address) ?? [])].filter((name) =>
			isNameOf(entry.kind, name),
		);
		return record.firstAddress(names[0] ?? address);
	};
}
