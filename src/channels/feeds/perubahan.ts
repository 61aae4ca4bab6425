/** Changes of the timetable as a feed: for the whole portal, or for the residents of one region. */

import { earliest } from "../../model/earliest.ts";
import { type FeedEntry, type FeedInfo, tagId } from "./atom.ts";

interface Change {
	/** The same for ever (model/perubahan.ts). */
	readonly key: string;
	readonly kind: string;
	readonly href: string;
	readonly judul: string;
	readonly teks: string;
	/** The day of the decision, or a day it is not older than. */
	readonly day?: Temporal.PlainDate | undefined;
	readonly is: { readonly ditetapkan?: Temporal.PlainDate | undefined };
}

interface Options extends Omit<FeedInfo, "id" | "entries"> {
	/** The name the site was born with. */
	readonly host: string;
	/** What the feed was called when it was first published, as a path; what it is called now where it kept its name. */
	readonly first?: string;
	readonly changes: readonly Change[];
}

const toEntry = ({ key, kind, href, judul, teks, day, is }: Change, host: string): FeedEntry => ({
	id: tagId(host, `tahapan/${key}`),
	href,
	title: judul,
	text: teks,
	published: is.ditetapkan,
	updated: day ?? earliest,
	tags: [kind],
});

const known = new WeakMap<readonly Change[], { host: string; entries: readonly FeedEntry[] }>();

/** Regions alike have the same changes: they are told once. */
function entriesOf(changes: readonly Change[], host: string): readonly FeedEntry[] {
	const before = known.get(changes);
	if (before?.host === host) return before.entries;
	const entries = changes.map((change) => toEntry(change, host));
	known.set(changes, { host, entries });
	return entries;
}

/** The feed's own id is its page's, so that Atom and JSON are one feed. */
export const changesFeed = ({ host, changes, first, ...info }: Options): FeedInfo => ({
	...info,
	id: tagId(host, (first ?? info.self).slice(1).replace(/\.[a-z]+$/, "")),
	entries: entriesOf(changes, host),
});
