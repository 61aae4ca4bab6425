/** Answers for mitra who put them into their own pages. */

import { onDay } from "../../model/tahapan.ts";
import { parseDay } from "../../model/tanggal.ts";
import { reviewDue } from "../../model/tinjau.ts";
import type { Faq, WithdrawnFaq } from "../../site/faq.ts";
import { electionFor } from "../../site/pemilihan.ts";
import { portal } from "../../site/situs.ts";
import { findStage } from "../../site/tahapan.ts";
import { today } from "../../site/today.ts";
import { absolute, urls } from "../../urls.ts";
import { formatDay } from "../../words/tanggal.ts";
import { type Oembed, oembed, type Sematan } from "./codes.ts";
import { sematan as words } from "./sematan-words.ts";

/** A central question with everything its codes name; `site` is the public address. */
export async function sematanOf(faq: Faq, site: URL): Promise<Sematan> {
	const { nama } = await portal();
	return {
		slug: faq.slug,
		question: faq.pertanyaan,
		answer: faq.jawaban,
		address: absolute(faq.href, site),
		sematanAddress: absolute(urls.faqSematan(faq.slug), site),
		scriptAddress: absolute(urls.sematanScript, site),
		credit: words.credit(nama, formatDay(parseDay(faq.ditinjau)), faq.pemilihan),
		frameTitle: words.frameTitle(faq.pertanyaan, nama),
	};
}

/** The first day on which the review of an answer is overdue, with the dates of its stages as known today. */
export async function reviewDueOf(faq: Faq): Promise<Temporal.PlainDate> {
	const [{ day }, election] = await Promise.all([today(), electionFor(faq.entry)]);
	const stages = await Promise.all((faq.tahapan ?? []).map((id) => findStage(election, id)));
	const ends = stages.flatMap((stage) => (stage && onDay(stage, day).revisi.periode?.selesai) ?? []);
	return reviewDue(parseDay(faq.ditinjau), ends);
}

const providerOf = async (site: URL) => ({ name: (await portal()).nama, url: absolute(urls.home, site) });

/** What a consumer of oEmbed is told of an answer. */
export const oembedOf = async (faq: Faq, site: URL): Promise<Oembed> =>
	oembed(await sematanOf(faq, site), await providerOf(site));

/** What it is told of one that was withdrawn: the frame that says so, in the place of the answer. */
export async function withdrawnOembed(
	{ slug, href, pertanyaan, alasan }: WithdrawnFaq,
	site: URL,
): Promise<Oembed> {
	const provider = await providerOf(site);
	return oembed(
		{
			slug,
			question: words.withdrawnTitle(pertanyaan),
			answer: `${words.withdrawn} ${words.because(alasan)}`,
			address: absolute(href, site),
			sematanAddress: absolute(urls.faqSematan(slug), site),
			scriptAddress: absolute(urls.sematanScript, site),
			credit: provider.name,
			frameTitle: words.frameTitle(pertanyaan, provider.name),
		},
		provider,
	);
}
