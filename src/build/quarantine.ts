/**
 * Pages of KIM that throw while they are rendered. Astro would end the build for everybody; here the page is noted, and
 * the build goes on with its file as with a bad one.
 */
import { urls } from "../urls.ts";

const key = Symbol.for("corong.quarantine");
const globals = globalThis as { [key]?: Map<string, string> };
globals[key] ??= new Map();
/** What was thrown, by address. One list for the process: Astro runs a copy of this module in its own bundle. */
const thrown = globals[key];

/** Answers for a page of a KIM; for any other page what is thrown stays thrown. */
export async function guarded(address: string, render: () => Promise<Response>): Promise<Response> {
	if (!address.startsWith(urls.kims) || address === urls.kims) return render();
	try {
		const response = await render();
		// A page is rendered while it is read.
		return new Response(await response.arrayBuffer(), response);
	} catch (error) {
		thrown.set(decodeURI(address), error instanceof Error ? error.message : String(error));
		return new Response("<!doctype html><title>-</title></html>", {
			headers: { "content-type": "text/html" },
		});
	}
}

/** What was thrown since somebody last asked. */
export function takeThrown(): ReadonlyMap<string, string> {
	const taken = new Map(thrown);
	thrown.clear();
	return taken;
}
