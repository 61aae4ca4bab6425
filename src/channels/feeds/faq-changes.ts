/** What changed in the answers, so that whoever quoted one knows that his quote is out of date. */
import type { WordingChange } from "../../model/versi.ts";
import { urls } from "../../urls.ts";
import { versi as words } from "../../words/versi.ts";
import { type FeedEntry, tagId } from "./atom.ts";

/** Enough for a reader who looks once a month; the JSON beside it has them all. */
const most = 50;

/** Changes as entries of a feed, in their order; `host` is the one the site's ids are made of. */
export const changeEntries = (changes: readonly WordingChange[], host: string): FeedEntry[] =>
	changes.slice(0, most).map(({ before, after }) => ({
		// Words can come back and change again, so the day belongs to the id.
		id: tagId(host, `faq/${after.faq}/v/${before.hash}..${after.hash}/${after.hari}`),
		href: urls.faqVersion(before.faq, before.hash),
		title: words.changed(after.pertanyaan),
		text: [
			`${words.was}: ${before.pertanyaan} ${before.jawaban}`,
			`${words.is}: ${after.pertanyaan} ${after.jawaban}`,
			...(before.isi === after.isi ? [] : [words.detailsChanged]),
		].join("\n"),
		updated: after.hari,
	}));
