import type { APIRoute } from "astro";
import { type FeedFormat, feedResponse, formatPaths } from "../../channels/feeds/atom.ts";
import { changesFeed } from "../../channels/feeds/perubahan.ts";
import { allChanges } from "../../site/perubahan.ts";
import { birthHost, portal } from "../../site/situs.ts";
import { urls } from "../../urls.ts";
import { perubahan as words } from "../../words/perubahan.ts";

export const getStaticPaths = formatPaths;

export const GET: APIRoute<never, { format: FeedFormat }> = async ({ params: { format }, site, url }) => {
	const { nama, lisensi } = await portal();
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
			lisensi,
			changes: await allChanges(),
		}),
	);
};
