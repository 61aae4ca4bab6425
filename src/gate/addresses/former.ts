/** Which KIM a former name belonged to: a name is not had by who claims it first, but by who had it. */
import { urls } from "../../urls.ts";
import type { AddressLedger } from "./ledger.ts";

/** The KIM whose first page an address is. */
export const kimNamedBy = (address: string): string | undefined => /^\/kim\/([^/#]+)\/$/.exec(address)?.[1];

/** More renamings than any KIM goes through. */
const longestChain = 20;

/**
 * Whether a KIM had a former name. The ledger says who took it over; where it does not yet, only a KIM that was not
 * published while the name was can be the same one, and none of those there are today. A site that has promised nothing has nothing to protect.
 */
export function hadName(
	{ addresses, moved }: Pick<AddressLedger, "addresses" | "moved">,
	kim: string,
	former: string,
	isThere: (address: string) => boolean = () => false,
): boolean {
	const own = urls.kim(kim);
	let at = former;
	for (let step = 0; step < longestChain; step++) {
		if (at === own) return true;
		const next = moved.get(at);
		if (next === undefined) break;
		at = next;
	}
	return addresses.size === 0 || (addresses.has(at) && !addresses.has(own) && !isThere(at));
}
