import type { APIRoute } from "astro";
import { newsOf } from "../../../collections/kabar.ts";
import { type SubsiteProps, subsitePaths } from "../../../collections/subsites.ts";
import { rssFeed } from "../../../feeds/rss.ts";
import { urls } from "../../../urls.ts";
import { kim as words } from "../../../words.ts";

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
