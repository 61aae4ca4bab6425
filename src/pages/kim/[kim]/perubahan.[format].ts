import type { APIRoute } from "astro";
import { type FeedFormat, feedResponse, formatPaths } from "../../../channels/feeds/atom.ts";
import { changesFeed } from "../../../channels/feeds/perubahan.ts";
import { content } from "../../../site/content.ts";
import { changesFor } from "../../../site/perubahan.ts";
import { birthHost, portal } from "../../../site/situs.ts";
import { type SubsiteProps, subsitePaths } from "../../../site/subsites.ts";
import { urls } from "../../../urls.ts";
import { perubahan as words } from "../../../words/perubahan.ts";

export const getStaticPaths = async () =>
	(await subsitePaths()).flatMap(({ params, props }) =>
		formatPaths().map((format) => ({ params: { ...params, ...format.params }, props })),
	);

export const GET: APIRoute<SubsiteProps, { format: FeedFormat }> = async ({
	params: { format },
	props: { kim },
	site,
	url,
}) => {
	const { firstAddress } = await content();
	return feedResponse(
		format,
		changesFeed({
			title: words.titleKim(kim.wilayahnya.at(-1)?.nama ?? kim.nama),
			description: words.intro,
			author: kim.nama,
			site: site ?? url,
			self: format === "xml" ? urls.kimChangesFeed(kim.id) : urls.kimChangesJson(kim.id),
			page: urls.kimSubscribe(kim.id),
			host: await birthHost(),
			lisensi: (await portal()).lisensi,
			first: `${firstAddress(urls.kim(kim.id))}perubahan.xml`,
			changes: await changesFor(kim),
		}),
	);
};
