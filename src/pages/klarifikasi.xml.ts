import type { APIRoute } from "astro";
import { rssFeed } from "../channels/feeds/rss.ts";
import { content } from "../site/content.ts";
import { frame } from "../site/frame.ts";
import { factChecks } from "../site/klarifikasi.ts";
import { birthHost } from "../site/situs.ts";
import { urls } from "../urls.ts";
import { factCheck, verdictWords } from "../words/klarifikasi.ts";

export const GET: APIRoute = async ({ site, url }) => {
	const [{ nama, lisensi }, host, checks, { firstAddress }] = await Promise.all([
		frame(),
		birthHost(),
		factChecks(),
		content(),
	]);
	return rssFeed({
		title: `${factCheck.title} · ${nama}`,
		description: factCheck.intro,
		site: site ?? url,
		self: urls.factCheckFeed,
		host,
		lisensi,
		page: urls.factChecks,
		items: checks.map(({ slug, judul, fakta, putusan, tanggal }) => ({
			href: urls.factCheck(slug),
			first: firstAddress(urls.factCheck(slug)),
			title: judul,
			description: `${verdictWords[putusan]}. ${fakta}`,
			day: tanggal,
		})),
	});
};
