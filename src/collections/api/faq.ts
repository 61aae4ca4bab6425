/** Questions as responses of the API. */
import type { ContentOf } from "../../api/answer.ts";
import { plainText, portableHtml } from "../../body/portable.ts";
import { absolute, urls } from "../../urls.ts";
import { type Faq, questions, topics } from "../faq.ts";
import { renderEntry } from "../isi.ts";
import { instruments } from "../peraturan.ts";
import { decisionsIn, latest, licence, stageReferences } from "./rujukan.ts";

/** Fields of every question, local or not. */
export const questionFields = (
	{ slug, href, pertanyaan, jawaban, topik, pemilihan, ditinjau }: Faq,
	site: URL,
) => ({ id: slug, url: absolute(href, site), pertanyaan, jawaban, topik, pemilihan, ditinjau });

const centralFields = async (faq: Faq, site: URL) => ({
	...questionFields(faq, site),
	api: absolute(urls.api(`faq/${faq.slug}.json`), site),
	embed: absolute(urls.faqEmbed(faq.slug), site),
	utama: faq.utama ?? false,
	tahapan: await stageReferences(faq.pemilihan, faq.tahapan, site),
});

/** Day an answer last changed: its review, or a later decision on a date it names. */
export const changedOn = async ({ ditinjau, pemilihan, entry }: Faq): Promise<string> =>
	latest([ditinjau, ...(await decisionsIn(entry.body ?? "", pemilihan))]);

export async function faqListContent(site: URL): Promise<ContentOf<"faq">> {
	const all = await questions();
	return {
		license: await licence(site),
		updated: latest(await Promise.all(all.map(changedOn))),
		topik: (await topics()).map(({ topik }) => topik),
		faq: await Promise.all(
			all.map(async (faq) => ({ ...(await centralFields(faq, site)), kata_cari: faq.kata_cari ?? [] })),
		),
	};
}

export async function faqContent(faq: Faq, site: URL): Promise<ContentOf<"jawaban">> {
	const { tree } = await renderEntry({ entry: faq.entry, pemilihan: faq.pemilihan });
	return {
		...(await centralFields(faq, site)),
		license: await licence(site),
		updated: await changedOn(faq),
		isi: { text: plainText(tree), html: portableHtml(tree, absolute(faq.href, site)) },
		dasar: faq.dasar ?? [],
		peraturan: await instruments(faq.dasar),
		sumber: faq.sumber ?? [],
	};
}
