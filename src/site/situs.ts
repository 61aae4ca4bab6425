import { getEntry } from "astro:content";
import type { Situs } from "../model/schemas/situs.ts";
import { once } from "./once.ts";

/** The portal's own data. */
export const portal = once(async (): Promise<Situs> => {
	const entry = await getEntry("situs", "situs");
	if (!entry) throw new Error("content/situs.yaml is missing");
	return entry.data;
});

/**
 * The name the site was born with: ids of calendar events and feed entries hold it for ever. It is not the
 * address of this build (`--site`), which a mirror or a preview has of its own; nor does a port belong to it (RFC 4151).
 */
export const birthHost = once(async (): Promise<string> => {
	const { alamat, alamat_asal } = await portal();
	return new URL(alamat_asal ?? alamat).hostname;
});
