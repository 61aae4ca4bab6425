/** RSS 2.0 with a link to itself. */
import rss from "@astrojs/rss";
import { absolute } from "../../urls.ts";

interface Feed {
	title: string;
	description: string;
	site: URL;
	/** Site path of the feed. */
	self: string;
	items: { href: string; title: string; description: string; day: Temporal.PlainDate }[];
}

/** Items of a feed; older ones are in the lists. */
const most = 50;

export const rssFeed = ({ title, description, site, self, items }: Feed) =>
	rss({
		title,
		description,
		site,
		xmlns: { atom: "http://www.w3.org/2005/Atom" },
		customData: `<language>id</language><atom:link href="${absolute(self, site)}" rel="self" type="application/rss+xml"/>`,
		items: items.slice(0, most).map(({ href, title, description, day }) => ({
			title,
			description,
			link: absolute(href, site),
			// A day has no hour; noon in UTC is that day everywhere in Indonesia.
			pubDate: new Date(`${day}T12:00:00Z`),
		})),
	});
