import type { APIRoute } from "astro";
import { type FeedFormat, feedResponse, formatPaths, tagId } from "../../channels/feeds/atom.ts";
import { changeEntries } from "../../channels/feeds/faq-changes.ts";
import { parseDay } from "../../model/tanggal.ts";
import { questions } from "../../site/faq.ts";
import { birthHost, portal } from "../../site/situs.ts";
import { faqHistory } from "../../site/versi.ts";
import { absolute, urls } from "../../urls.ts";
import { versi } from "../../words/versi.ts";

export const getStaticPaths = formatPaths;

export const GET: APIRoute<never, { format: FeedFormat }> = async ({ params: { format }, site, url }) => {
	const [{ nama, lisensi }, host, all, history] = await Promise.all([
		portal(),
		birthHost(),
		questions(),
		faqHistory(),
	]);
	const reviewed = all.map(({ ditinjau }) => ditinjau).toSorted();
	const at = site ?? url;
	const changes = history.map((change) =>
		"dicabut" in change && change.dicabut && change.dicabut !== "dahulu"
			? { ...change, dicabut: { ...change.dicabut, lihat: absolute(change.dicabut.lihat, at) } }
			: change,
	);
	return feedResponse(format, {
		title: `${versi.feedTitle} · ${nama}`,
		description: versi.feedIntro,
		author: nama,
		site: at,
		self: format === "xml" ? urls.faqChangesFeed : urls.faqChangesFeedJson,
		page: urls.faqs,
		id: tagId(host, "faq/perubahan"),
		lisensi,
		entries: changeEntries(changes, host),
		empty: parseDay(reviewed.at(-1) ?? "2020-01-01"),
	});
};
