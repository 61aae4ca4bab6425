/** Who looks after what, read from profiles and `situs.yaml`; whatever else is wrong with a file does not matter here. */
import type { Owners } from "../src/gate/proposal.ts";
import type { Source } from "../src/gate/source.ts";
import { akun, slugPattern } from "../src/model/schemas/fields.ts";

/** The valid accounts of a field; anything else is no account and is left out. */
function accountsOf(data: unknown, field: string): string[] {
	const value =
		data !== null && typeof data === "object" ? (data as Record<string, unknown>)[field] : undefined;
	return Array.isArray(value) ? value.filter((item) => akun.safeParse(item).success) : [];
}

export function ownersOf(sources: readonly Source[]): Owners {
	const kim = new Map<string, string[]>();
	let portal: string[] = [];
	for (const { place, data } of sources) {
		if (place?.kind === "situs") portal = accountsOf(data, "pengurus_portal");
		if (place?.kind === "kim" && slugPattern.test(place.id)) kim.set(place.id, accountsOf(data, "pengelola"));
	}
	return { portal, kim };
}
