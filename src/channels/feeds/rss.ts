/** RSS 2.0 with a link to itself. */
import rss from "@astrojs/rss";
import { absolute } from "../../urls.ts";
import { licenceLine } from "../../words/layout.ts";
import { asHtml, licenceLink, newest, noon, plain, tagId } from "./atom.ts";

interface Feed {
	readonly title: string;
	readonly description: string;
	readonly site: URL;
	/** The name the site was born with. */
	readonly host: string;
	/** Site path of the feed. */
	readonly self: string;
	/** Site path of the page that says the same to people. */
	readonly page: string;
	/** Address of the licence of what it says. */
	readonly lisensi?: string | undefined;
	/** Newest first; `first` is the address under which it was first published: its id follows that one. */
	readonly items: readonly {
		readonly href: string;
		readonly first: string;
		readonly title: string;
		readonly description: string;
		readonly day: Temporal.PlainDate;
	}[];
}

/** An id that is no address: neither a new name nor a move of the whole site makes the item unread again. */
const guid = (host: string, first: string) =>
	`<guid isPermaLink="false">${tagId(host, first.replace(/^\/|\/$/g, ""))}</guid>`;

const rights = (lisensi: string | undefined) =>
	lisensi
		? `<copyright>${asHtml(licenceLine(lisensi))}</copyright>${licenceLink(lisensi, "<atom:link")}`
		: "";

export const rssFeed = ({ title, description, site, host, self, page, lisensi, items }: Feed) =>
	rss({
		title: plain(title),
		description: plain(description),
		site: absolute(page, site),
		xmlns: { atom: "http://www.w3.org/2005/Atom" },
		customData: `<language>id</language><atom:link href="${absolute(self, site)}" rel="self" type="application/rss+xml"/>${rights(lisensi)}`,
		items: newest(items, ({ day }) => day).map((item) => ({
			title: plain(item.title),
			// Readers take a description for HTML.
			description: asHtml(item.description),
			link: absolute(item.href, site),
			pubDate: noon(item.day),
			customData: guid(host, item.first),
		})),
	});
