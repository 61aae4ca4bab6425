/** What is to be known of the content by those who finish a site: where it is published, what moved, when pages last changed. */
import { resolve } from "node:path";
import type { Book } from "../gate/addresses/book.ts";
import { siteAddress } from "./address.ts";
import { lastDays } from "./last-days.ts";
import { loadOnce } from "./load.ts";

export interface About {
	/** Public address of the site that is built. */
	readonly address: string;
	/** Public address of the portal; another one when one KIM's own site is built. */
	readonly portal: string;
	readonly book: Book;
	/** Ids of all KIM. */
	readonly kims: ReadonlySet<string>;
	/** Last days by address. */
	readonly changed: ReadonlyMap<string, string>;
}

export async function aboutContent(options: {
	readonly content: string;
	readonly site: string | undefined;
	readonly today: string | undefined;
}): Promise<About> {
	const [loaded, address, portal] = await Promise.all([
		loadOnce(resolve(options.content)),
		siteAddress(options),
		siteAddress({ ...options, site: undefined }),
	]);
	return {
		address,
		portal,
		book: loaded.book,
		kims: new Set([...loaded.of("kim").map(({ id }) => id), ...loaded.elsewhere.kims]),
		changed: lastDays(loaded, options.today ?? loaded.of("situs")[0]?.data.per_tanggal),
	};
}
