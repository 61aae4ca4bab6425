import type { APIRoute } from "astro";
import { rssFeed } from "../../../channels/feeds/rss.ts";
import { newsOf } from "../../../site/kabar.ts";
import { type SubsiteProps, subsitePaths } from "../../../site/subsites.ts";
import { urls } from "../../../urls.ts";
import { kim as words } from "../../../words/kim.ts";

export const getStaticPaths = subsitePaths;

export const GET: APIRoute<SubsiteProps> = async ({ props: { kim }, site, url }) =>
	rssFeed({
		title: words.newsTitle(kim.nama),
		description: kim.ringkasan,
		site: site ?? url,
		self: urls.kimFeed(kim.id),
		items: (await newsOf(kim.id)).map(({ href, judul, ringkasan, tanggal }) => ({
			href,
			title: judul,
			description: ringkasan,
			day: tanggal,
		})),
	});
