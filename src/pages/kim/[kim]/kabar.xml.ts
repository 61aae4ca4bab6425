import type { APIRoute } from "astro";
import { rssFeed } from "../../../channels/feeds/rss.ts";
import { content } from "../../../site/content.ts";
import { newsOf } from "../../../site/kabar.ts";
import { birthHost, portal } from "../../../site/situs.ts";
import { type SubsiteProps, subsitePaths } from "../../../site/subsites.ts";
import { urls } from "../../../urls.ts";
import { kim as words } from "../../../words/kim.ts";

export const getStaticPaths = subsitePaths;

export const GET: APIRoute<SubsiteProps> = async ({ props: { kim }, site, url }) => {
	const [{ lisensi }, host, news, { firstAddress }] = await Promise.all([
		portal(),
		birthHost(),
		newsOf(kim.id),
		content(),
	]);
	return rssFeed({
		title: words.newsTitle(kim.nama),
		description: kim.ringkasan,
		site: site ?? url,
		self: urls.kimFeed(kim.id),
		host,
		lisensi,
		page: urls.kimNews(kim.id),
		items: news.map(({ href, judul, ringkasan, tanggal }) => ({
			href,
			first: firstAddress(href),
			title: judul,
			description: ringkasan,
			day: tanggal,
		})),
	});
};
