import type { FAQPage } from "schema-dts";
import { pemilihan as words } from "../../words/pemilihan.ts";
import { at, type Site, website } from "./graph.ts";

interface Faq {
	readonly pertanyaan: string;
	readonly jawaban: string;
	readonly href: string;
	readonly berlaku?: { readonly nama: string; readonly usai: boolean } | undefined;
	/** `YYYY-MM-DD`. */
	readonly ditinjau: string;
}

/**
 * A question and its short answer, as they stand on the page. One question is a FAQPage all the same: a
 * QAPage is one where readers may answer (developers.google.com, "FAQPage" and "QAPage").
 */
export const faqPage = (site: Site, { pertanyaan, jawaban, href, berlaku, ditinjau }: Faq): FAQPage =>
	({
		"@type": "FAQPage",
		"@id": at(site, href),
		url: at(site, href),
		inLanguage: "id",
		lastReviewed: ditinjau,
		isPartOf: website(site),
		mainEntity: [
			{
				"@type": "Question",
				name: pertanyaan,
				acceptedAnswer: { "@type": "Answer", text: words.answer(jawaban, berlaku) },
			},
		],
	}) satisfies FAQPage;
