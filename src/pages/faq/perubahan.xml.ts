import type { APIRoute } from "astro";
import { questions } from "../../collections/faq.ts";
import { birthHost, portal } from "../../collections/situs.ts";
import { faqChanges } from "../../collections/versi.ts";
import { parseDay } from "../../domain/tanggal.ts";
import { feedResponse, tagId } from "../../feeds/atom.ts";
import { changeEntries } from "../../feeds/faq-changes.ts";
import { urls } from "../../urls.ts";
import { versi } from "../../words.ts";

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
