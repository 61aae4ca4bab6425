/**
 * Entries as an Atom feed (RFC 4287) and as a JSON Feed 1.1. Ids and dates come from the content, so
 * the same content gives the same bytes.
 */
import { Feed } from "feed";
import { earliest } from "../../model/earliest.ts";
import { absolute, urls } from "../../urls.ts";
import { licenceLine } from "../../words/layout.ts";

export interface FeedEntry {
	/** Never changes and never means another entry: a `tagId`. */
	readonly id: string;
	/** Site path of what it tells about. */
	readonly href: string;
	/** Plain text, as is `text`. */
	readonly title: string;
	readonly text: string;
	readonly published?: Temporal.PlainDate | undefined;
	readonly updated: Temporal.PlainDate;
	readonly tags?: readonly string[];
}

export interface FeedInfo {
	readonly title: string;
	readonly description: string;
	/** Who speaks: the name of the portal or of a KIM. */
	readonly author: string;
	readonly site: URL;
	/** Site path of the feed. */
	readonly self: string;
	/** Site path of the page that says the same to people. */
	readonly page: string;
	/** Id of the feed itself, a `tagId`. */
	readonly id: string;
	/** Newest first. */
	readonly entries: readonly FeedEntry[];
	/** What the feed is dated when it has no entry. */
	readonly empty?: Temporal.PlainDate;
	/** Address of the licence of what it says. */
	readonly lisensi?: string | undefined;
}

/**
 * An id in a `tag:` URI (RFC 4151): it stays when pages move. `host` is the name the site was born with,
 * not the one it is served under (collections/situs.ts); the year only says when that name was ours.
 */
export const tagId = (host: string, path: string) => `tag:${host},2026:${path}`;

/** Enough for a reader who looks once a month. */
const longest = 50;

/** The newest entries. One decision may move sixty stages: a day is told whole, or who subscribed would miss some. */
export function newest<T>(entries: readonly T[], dayOf: (entry: T) => Temporal.PlainDate): readonly T[] {
	const last = entries[longest - 1];
	return last
		? entries.filter((entry, index) => index < longest || dayOf(entry).equals(dayOf(last)))
		: entries;
}

/** A day has no hour; noon in UTC is that day everywhere in Indonesia. */
export const noon = (day: Temporal.PlainDate) => new Date(`${day}T12:00:00Z`);

/** Characters that no XML 1.0 document may hold. */
const unprintable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
export const plain = (text: string) => text.replace(unprintable, "");
/** The package writes titles and summaries as HTML in CDATA. */
export const asHtml = (text: string) =>
	plain(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
/** It takes `&amp;` in the feed's own texts for an escaped `&`; escaped once more, every text survives. */
const asText = (text: string) => plain(text).replace(/&/g, "&amp;");

/** Where the licence stands, as feeds say it (RFC 4946), in an element of Atom. */
export const licenceLink = (lisensi: string | undefined, element: string): string =>
	lisensi ? `${element} rel="license" href="${asHtml(lisensi).replaceAll('"', "&quot;")}"/>` : "";

type Entries = readonly FeedEntry[];

/** What follows from entries and a site alone, worked out once: many feeds have the same. */
function sharing<T>(make: (info: FeedInfo) => T): (info: FeedInfo) => T {
	const known = new WeakMap<Entries, { site: string; made: T }>();
	return (info) => {
		const { entries, site } = info;
		const before = known.get(entries);
		if (before?.site === site.href) return before.made;
		const made = make(info);
		known.set(entries, { site: site.href, made });
		return made;
	};
}

const newestDay = sharing(({ entries }) =>
	entries
		.map(({ updated }) => updated)
		.toSorted(Temporal.PlainDate.compare)
		.at(-1),
);
const latest = (info: FeedInfo) => newestDay(info) ?? info.empty ?? earliest;

/** Entries as they stand in an Atom document. */
const atomEntries = sharing((info) => {
	const text = writeAtom(info, info.entries);
	const from = text.search(/\n *<entry>/);
	return from < 0 ? "" : text.slice(from, text.lastIndexOf(end));
});
const end = "\n</feed>";

/** The feed as an Atom document. */
export const atomFeed = (info: FeedInfo): string =>
	writeAtom(info, []).replace(end, () => atomEntries(info) + end);

/** The document with some of its entries; it is dated by all of them. */
function writeAtom(info: FeedInfo, entries: readonly FeedEntry[]): string {
	const { title, description, author, site, self, page, id, lisensi } = info;
	const feed = new Feed({
		id,
		title: asText(title),
		description: asText(description),
		updated: noon(latest(info)),
		generator: false,
		...(lisensi && { copyright: asText(licenceLine(lisensi)) }),
		author: { name: asText(author) },
		link: absolute(page, site),
		feedLinks: { atom: absolute(self, site) },
	});
	for (const { id, href, title, text, published, updated, tags = [] } of newest(
		entries,
		({ updated }) => updated,
	))
		feed.addItem({
			id,
			link: absolute(href, site),
			title: asHtml(title),
			description: asHtml(text),
			date: noon(updated),
			...(published && { published: noon(published) }),
			category: tags.map((term) => ({ term })),
		});
	return feed
		.atom1()
		.replace(
			/<feed ([^>]*)>/,
			(_, names) => `<feed xml:lang="id" ${names}>${licenceLink(lisensi, "\n    <link")}`,
		);
}

/** https://www.jsonfeed.org/version/1.1/ (the package writes 1.0). */
export interface JsonFeed {
	readonly version: "https://jsonfeed.org/version/1.1";
	readonly title: string;
	readonly home_page_url: string;
	readonly feed_url: string;
	readonly description: string;
	readonly language: "id";
	readonly authors: readonly { readonly name: string }[];
	/** JSON Feed has no word for it; a name with `_` is an extension. */
	readonly _lisensi?: { readonly about: string; readonly url: string; readonly text: string };
	readonly items: readonly {
		readonly id: string;
		readonly url: string;
		readonly title: string;
		readonly content_text: string;
		readonly date_published?: string;
		readonly date_modified: string;
		readonly tags?: readonly string[];
	}[];
}

const rfc3339 = (day: Temporal.PlainDate) => `${day}T12:00:00Z`;

/** The feed as a JSON Feed. */
export const jsonFeed = ({
	title,
	description,
	author,
	site,
	self,
	page,
	entries,
	lisensi,
}: FeedInfo): JsonFeed => ({
	version: "https://jsonfeed.org/version/1.1",
	title,
	home_page_url: absolute(page, site),
	feed_url: absolute(self, site),
	description,
	language: "id",
	authors: [{ name: author }],
	...(lisensi && {
		_lisensi: { about: absolute(urls.mitraData, site), url: lisensi, text: licenceLine(lisensi) },
	}),
	items: newest(entries, ({ updated }) => updated).map(
		({ id, href, title, text, published, updated, tags }) => ({
			id,
			url: absolute(href, site),
			title: plain(title),
			content_text: plain(text),
			...(published && { date_published: rfc3339(published) }),
			date_modified: rfc3339(updated),
			...(tags && { tags }),
		}),
	),
});

const indented = (value: object) => JSON.stringify(value, null, "\t");
/** Entries as they end a JSON Feed. */
const jsonItems = sharing((info) => indented({ items: jsonFeed(info).items }).slice("{\n".length));

/** The feed as the text of a JSON Feed. */
function writeJson(info: FeedInfo): string {
	const { items: _, ...head } = jsonFeed({ ...info, entries: [] });
	return `${indented(head).slice(0, -"\n}".length)},\n${jsonItems(info)}\n`;
}

const formats = {
	xml: { type: "application/atom+xml", write: atomFeed },
	json: { type: "application/feed+json", write: writeJson },
};
export type FeedFormat = keyof typeof formats;

/** One static path per format, for a page called `….[format].ts`. A list for each: Astro writes into what it is given. */
export const formatPaths = () =>
	(Object.keys(formats) as FeedFormat[]).map((format) => ({ params: { format } }));

/** The feed as a response, in the format of its file name. */
export function feedResponse(format: FeedFormat, info: FeedInfo): Response {
	const { type, write } = formats[format];
	return new Response(write(info), { headers: { "content-type": `${type}; charset=utf-8` } });
}
