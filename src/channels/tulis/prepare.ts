/**
 * What must stand before the gate's code runs: a zod that never evaluates text, since the page's
 * security policy forbids it and would report the attempt, and Temporal where the browser has none.
 * The file is fetched by hand: a bundler's own dynamic import would put its helper into a chunk that
 * every page of the site then loads.
 */
import * as z from "zod";
import { urls } from "../../urls.ts";

z.config({ jitless: true });

if (!("Temporal" in globalThis)) {
	const address: string = urls.temporal;
	await import(/* @vite-ignore */ address).catch(() => undefined);
}
