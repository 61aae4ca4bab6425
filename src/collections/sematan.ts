/** Code for partners who put an answer into their own pages. */
import { type EmbedCodes, type Embeddable, embedCodes } from "../domain/sematan.ts";
import { formatDay, parseDay } from "../domain/tanggal.ts";
import { absolute, urls } from "../urls.ts";
import { embed as words } from "../words.ts";
import type { Faq } from "./faq.ts";
import { portal } from "./situs.ts";

/** A central question with everything its embed codes name; `site` is the public address. */
export async function embeddable(faq: Faq, site: URL): Promise<Embeddable> {
	const { nama } = await portal();
	return {
		slug: faq.slug,
		question: faq.pertanyaan,
		answer: faq.jawaban,
		address: absolute(faq.href, site),
		embedAddress: absolute(urls.faqEmbed(faq.slug), site),
		scriptAddress: absolute(urls.embedScript, site),
		credit: words.credit(nama, formatDay(parseDay(faq.ditinjau))),
		frameTitle: words.frameTitle(faq.pertanyaan, nama),
	};
}

/** Link, quote, frame and component of one answer, ready to copy. */
export const embedCodesOf = async (faq: Faq, site: URL): Promise<EmbedCodes> =>
	embedCodes(await embeddable(faq, site));
