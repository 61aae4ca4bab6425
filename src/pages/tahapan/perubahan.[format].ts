import type { APIRoute } from "astro";
import { allChanges } from "../../collections/perubahan.ts";
import { birthHost, portal } from "../../collections/situs.ts";
import { type FeedFormat, feedResponse, formatPaths } from "../../feeds/atom.ts";
import { changesFeed } from "../../feeds/perubahan.ts";
import { urls } from "../../urls.ts";
import { perubahan as words } from "../../words.ts";

export const getStaticPaths = () => formatPaths;

export const GET: APIRoute<never, { format: FeedFormat }> = async ({ params: { format }, site, url }) => {
	const { nama } = await portal();
	return feedResponse(
		format,
		changesFeed({
			title: `${words.title} · ${nama}`,
			description: words.intro,
			author: nama,
			site: site ?? url,
			self: format === "xml" ? urls.changesFeed : urls.changesJson,
			page: urls.changes,
			host: await birthHost(),
			changes: await allChanges(),
		}),
	);
};
