/** How residents ask for a page of the portal, as its authors heard it; a site without such files knows nothing of it. */
import { content } from "./content.ts";
import { once } from "./once.ts";

/** Questions by the address they are asked for. */
export const asks = once(async (): Promise<ReadonlyMap<string, readonly string[]>> => {
	const all = (await content()).of("ditanya").flatMap(({ data }) => Object.entries(data));
	const byAddress = Map.groupBy(all, ([address]) => address);
	return new Map([...byAddress].map(([address, lists]) => [address, lists.flatMap(([, list]) => list)]));
});
