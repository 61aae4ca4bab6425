/** What is noted of a site beside it, for the builds after it. */
import type { Kept } from "../src/intake/kept.ts";

export interface SiteRecord {
	readonly kept: Kept;
	/** What had been erased when it was built. */
	readonly erased: readonly string[];
}

/** A record without the text of a file. */
export const withoutText = ({ kept = {}, erased = [] }: Partial<SiteRecord>, path: string): SiteRecord => ({
	kept: Object.fromEntries(Object.entries(kept).filter(([each]) => each !== path)),
	erased,
});
