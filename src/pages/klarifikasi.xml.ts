import type { APIRoute } from "astro";
import { frame } from "../collections/frame.ts";
import { factChecks } from "../collections/klarifikasi.ts";
import { rssFeed } from "../feeds/rss.ts";
import { urls } from "../urls.ts";
import { factCheck, verdictWords } from "../words.ts";

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
