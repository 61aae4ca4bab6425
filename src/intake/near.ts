/** The content where only some KIM wrote something: theirs is read and judged, and of all others what was noted of them counts. */
import { splitAddress } from "../gate/addresses/families.ts";
import { kimKinds, kimOfPath } from "../model/schemas/kinds.ts";
import { kimOfAddress } from "../urls/kim.ts";
import { type Country, looksBeside, type Rest, touchedIn } from "./country.ts";
import { lastGood } from "./last-good.ts";
import { type Before, loadContent, share } from "./load.ts";
import type { Accepted, Loaded } from "./loaded.ts";
import type { Look } from "./look.ts";

/** Where more KIM have to be read, all of them sooner are. */
const most = 200;

/** KIM that the pages of some KIM lead to: whether a page of theirs waits for its day is asked of them. */
function linkedFrom(loaded: Loaded, kims: ReadonlySet<string>): string[] {
	const texts = (["kim", ...kimKinds] as const)
		.flatMap((kind) => loaded.of(kind) as Accepted[])
		.filter(({ path }) => kims.has(kimOfPath(path) ?? ""));
	const { book } = loaded;
	const named = texts.flatMap(({ leads }) =>
		leads.flatMap((address) => [address, book.answer(splitAddress(address).page) ?? ""]),
	);
	// What stands at a former address of theirs says what the page is called that it leads to.
	const moved = book.redirects.filter(({ from }) => kims.has(kimOfAddress(from) ?? "")).map(({ to }) => to);
	return [...named, ...moved].flatMap((address) => kimOfAddress(address) ?? []);
}

export interface Near {
	readonly loaded: Loaded;
	readonly rest: Rest;
	/** How those at hand look beside what was noted of them. */
	readonly looks: "same" | "more";
}

/**
 * What is published, with the files at hand of those KIM alone that somebody touched since `country` was noted, as of a day;
 * nothing where it takes all of them.
 */
export async function loadNear(
	folder: string,
	{ country, day }: { readonly country: Country; readonly day: string },
	before: Before & { readonly look: Look },
): Promise<Near | undefined> {
	const touched = touchedIn(before.look, country);
	let near = touched;
	while (near.size <= most) {
		const rest = { near, country };
		const loaded = await loadContent(folder, lastGood, { ...before, rest });
		const looks = looksBeside(loaded, day, rest);
		if (!looks) return undefined;
		const linked = linkedFrom(loaded, touched).filter(
			(kim) => !near.has(kim) && Object.hasOwn(country.kims, kim),
		);
		if (linked.length === 0) {
			share(folder, loaded);
			return { loaded, rest, looks };
		}
		near = new Set([...near, ...linked]);
	}
	return undefined;
}
