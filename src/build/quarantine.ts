/**
 * Pages of KIM that throw while they are rendered. Astro would end the build for everybody; here the page is noted, and
 * the build goes on with its file as with a bad one.
 */
import { urls } from "../urls.ts";

/** What was thrown, by address. */
const thrown = new Map<string, string>();

/** What is rendered; nothing for a page of a KIM that throws. For any other page what is thrown stays thrown. */
export async function guarded<T>(address: string, render: () => Promise<T>): Promise<T | undefined> {
	if (!address.startsWith(urls.kims) || address === urls.kims) return render();
	try {
		return await render();
	} catch (error) {
		thrown.set(address, error instanceof Error ? error.message : String(error));
		return undefined;
	}
}

/** What was thrown since somebody last asked. */
export function takeThrown(): ReadonlyMap<string, string> {
	const taken = new Map(thrown);
	thrown.clear();
	return taken;
}
