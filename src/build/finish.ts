/** What follows once every page is there, whoever made them: the map of the site, an own domain, former addresses, the search. */
import { pathToFileURL } from "node:url";
import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import { options } from "../options.ts";
import { domainSite, keptHere, settleDomain } from "./domain.ts";
import { type AddressBook, former as keepFormer, keptIn } from "./former.ts";
import { searchIndex } from "./search.ts";
import { sitemap } from "./sitemap.ts";

/** What the content says of the site. */
interface About {
	readonly address: string;
	readonly portal: string;
	readonly book: AddressBook;
	readonly changed: ReadonlyMap<string, string>;
}

/** The steps in their order. */
export function finishing({ address, portal, book, changed }: About): AstroIntegration[] {
	const domain = settleDomain(options.ownKim, portal);
	const kept = keptIn(book);
	const former = new Set([
		...kept.moved.map(({ from }) => from),
		...kept.withdrawn.map(({ address: gone }) => gone),
	]);
	return [
		sitemap({ address, changed, isFormer: (path) => former.has(path) }),
		...(domain ? [domainSite(domain)] : []),
		keepFormer(keptHere(kept)),
		searchIndex(),
	];
}

/** Takes the steps without Astro; of its configuration they read no more than this. */
export async function finish(
	steps: readonly AstroIntegration[],
	{ out, cache }: { out: string; cache: string },
): Promise<void> {
	const config = { outDir: pathToFileURL(`${out}/`), cacheDir: pathToFileURL(`${cache}/`) };
	const quiet = { info() {} } as unknown as AstroIntegrationLogger;
	for (const { hooks } of steps) await hooks["astro:config:done"]?.({ config } as never);
	const built = {
		dir: config.outDir,
		pages: [],
		assets: new Map(),
		logger: quiet,
	};
	for (const { hooks } of steps) await hooks["astro:build:done"]?.(built);
}
