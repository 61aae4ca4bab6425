import type { APIRoute } from "astro";
import { feedResponse, tagId } from "../../channels/feeds/atom.ts";
import { changeEntries } from "../../channels/feeds/faq-changes.ts";
import { parseDay } from "../../model/tanggal.ts";
import { questions } from "../../site/faq.ts";
import { birthHost, portal } from "../../site/situs.ts";
import { faqChanges } from "../../site/versi.ts";
import { urls } from "../../urls.ts";
import { versi } from "../../words/versi.ts";

export const GET: APIRoute = async ({ site, url }) => {
	const [{ nama }, host, all, changes] = await Promise.all([
		portal(),
		birthHost(),
		questions(),
		faqChanges(),
	]);
	const reviewed = all.map(({ ditinjau }) => ditinjau).toSorted();
	return feedResponse("xml", {
		title: `${versi.feedTitle} · ${nama}`,
		description: versi.feedIntro,
		author: nama,
		site: site ?? url,
		self: urls.faqChangesFeed,
		page: urls.faqs,
		id: tagId(host, "faq/perubahan"),
		entries: changeEntries(changes, host),
		empty: parseDay(reviewed.at(-1) ?? "2020-01-01"),
	});
};
