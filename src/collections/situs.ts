import { getEntry } from "astro:content";
import type { Situs } from "../schemas/situs.ts";
import { once } from "./once.ts";

/** The portal's own data. */
export const portal = once(async (): Promise<Situs> => {
	const entry = await getEntry("situs", "situs");
	if (!entry) throw new Error("content/situs.yaml is missing");
	return entry.data;
});
