/**
 * Where the index of pages' texts lies, by the address of a page: the portal's own, one of each KIM in its folder, one
 * of the regions of each province. Apart from the other addresses, for the browser reads this file too.
 */

import { kimOfAddress } from "./kim.ts";

/** The portal's, with the engine for all of them. */
export const portalIndex = "/pagefind/";
/** A KIM's. */
export const kimIndex = (id: string) => `/kim/${id}/cari/indeks/`;

/** Folder of the index in which a page is found. */
export function indexFor(address: string): string {
	const kim = kimOfAddress(address);
	const [, province] = /^\/wilayah\/(\d\d)[-/]/.exec(address) || [];
	if (kim) return kimIndex(kim);
	return province ? `/wilayah/${province}/indeks/` : portalIndex;
}
