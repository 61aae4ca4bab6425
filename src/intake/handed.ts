/** What one process tells another of the content that it has read: as much as the bundle is made of. */
import type { Entry } from "../gate/addresses/entries.ts";
import { isOfKim, type KindName, kindNames } from "../model/schemas/kinds.ts";
import { regionOfPage, urls } from "../urls.ts";
import { nowhereElse } from "./country.ts";
import { share } from "./load.ts";
import type { Accepted, Loaded } from "./loaded.ts";
import { profilesAreModules } from "./mdx.ts";

/** Plain data: it goes through a pipe. */
export interface Handed {
	readonly folder: string;
	readonly world: Loaded["world"];
	readonly accepted: ReadonlyMap<KindName, Accepted[]>;
	/** Earlier versions that are shown, by kind and id. */
	readonly earlier: ReadonlyMap<string, NonNullable<ReturnType<Loaded["earlier"]>>>;
	/** Where stages answer, and pages of regions; and where stages answered before. */
	readonly live: ReadonlyMap<string, Entry | undefined>;
	readonly former: ReadonlyMap<string, string>;
}

const isAsked = (address: string) =>
	address.startsWith(urls.elections) || regionOfPage(address) !== undefined;

/** What KIM wrote is in no bundle; of many profiles no more than where they are of. */
function acceptedOf(kind: KindName, loaded: Loaded, kim: readonly string[] | undefined): Accepted[] {
	if (isOfKim(kind)) return [];
	const all = loaded.of(kind) as Accepted[];
	if (kind !== "kim" || profilesAreModules(loaded, kim)) return all.map((accepted) => ({ ...accepted }));
	return all.map((accepted) => ({ ...accepted, text: "", leads: [] }));
}

/** As much as the bundle is made of; `kim` are the only ones that are built, where there are such. */
export function handOver(folder: string, loaded: Loaded, kim: readonly string[] | undefined): Handed {
	const accepted = new Map(kindNames.map((kind) => [kind, acceptedOf(kind, loaded, kim)]));
	const earlier = [...accepted].flatMap(([kind, all]) =>
		all.flatMap(({ id }) => {
			const version = loaded.earlier(kind, id);
			return version ? [[`${kind}/${id}`, version] as const] : [];
		}),
	);
	return {
		folder,
		world: loaded.world,
		accepted,
		earlier: new Map(earlier),
		live: new Map([...loaded.book.live].filter(([address]) => isAsked(address))),
		former: new Map(
			loaded.book.redirects.filter(({ from }) => isAsked(from)).map(({ from, to }) => [from, to]),
		),
	};
}

/** Takes what was handed over for what `loadOnce` gives. Whoever asks it for more is told that it is not there. */
export function takeOver({ folder, world, accepted, earlier, live, former }: Handed): void {
	const loaded: Pick<Loaded, "world" | "of" | "earlier" | "elsewhere"> & {
		book: Pick<Loaded["book"], "live" | "answer">;
	} = {
		world,
		elsewhere: nowhereElse,
		of: <K extends KindName>(kind: K) => (accepted.get(kind) ?? []) as Accepted<K>[],
		earlier: (kind, id) => earlier.get(`${kind}/${id}`),
		book: { live, answer: (address) => (live.has(address) ? address : former.get(address)) },
	};
	share(folder, loaded as Loaded);
}
