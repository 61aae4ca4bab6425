import type { APIRoute } from "astro";
import { rssFeed } from "../channels/feeds/rss.ts";
import { frame } from "../site/frame.ts";
import { factChecks } from "../site/klarifikasi.ts";
import { urls } from "../urls.ts";
import { factCheck, verdictWords } from "../words/klarifikasi.ts";

export const GET: APIRoute = async ({ site, url }) =>
	rssFeed({
		title: `${factCheck.title} · ${(await frame()).nama}`,
		description: factCheck.intro,
		site: site ?? url,
		self: urls.factCheckFeed,
		items: (await factChecks()).map(({ slug, judul, fakta, putusan, tanggal }) => ({
			href: urls.factCheck(slug),
			title: judul,
			description: `${verdictWords[putusan]}. ${fakta}`,
			day: tanggal,
		})),
	});
