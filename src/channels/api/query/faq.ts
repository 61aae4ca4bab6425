/** Questions as responses of the API. */

import type { Version } from "../../../model/versi.ts";
import { renderEntry } from "../../../site/body.ts";
import { type Faq, questions, topics, withdrawnQuestions } from "../../../site/faq.ts";
import { instruments } from "../../../site/peraturan.ts";
import { faqChanges, presentVersion } from "../../../site/versi.ts";
import { plainText, portableHtml } from "../../../text/portable.ts";
import { absolute, urls } from "../../../urls.ts";
import type { ContentOf } from "../answer.ts";
import { decisionsIn, latest, licence, stageReferences } from "./rujukan.ts";

/** Fields of every question, local or not. */
export const questionFields = (
	{ slug, href, pertanyaan, jawaban, topik, pemilihan, berlaku, ditinjau }: Faq,
	site: URL,
) => ({
	id: slug,
	url: absolute(href, site),
	pertanyaan,
	jawaban,
	topik,
	pemilihan,
	...(berlaku && { pemilihan_selesai: berlaku.usai }),
	ditinjau,
});

/** Name and lasting address of the present words. */
async function wordingFields({ slug }: Faq, site: URL) {
	const version = await presentVersion(slug);
	if (!version) throw new Error(`no wording of ${slug}`);
	return { hash: version.hash, version: absolute(urls.faqVersion(version.faq, version.hash), site) };
}

const centralFields = async (faq: Faq, site: URL) => ({
	...questionFields(faq, site),
	...(await wordingFields(faq, site)),
	api: absolute(urls.api(`faq/${faq.slug}.json`), site),
	embed: absolute(urls.faqSematan(faq.slug), site),
	utama: faq.utama ?? false,
	tahapan: await stageReferences(faq.entry, faq.tahapan, site),
});

/** Day an answer last changed: its review, or a later decision on a date it names. */
export const changedOn = async ({ ditinjau, entry }: Faq): Promise<string> =>
	latest([ditinjau, ...(await decisionsIn(entry.body ?? "", entry))]);

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
	const { tree } = await renderEntry({ entry: faq.entry });
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

const wording = ({ faq, hash, pertanyaan, jawaban, isi }: Version, site: URL) => ({
	hash,
	url: absolute(urls.faqVersion(faq, hash), site),
	pertanyaan,
	jawaban,
	isi: { text: isi },
});

export async function faqChangesContent(site: URL): Promise<ContentOf<"faq-changes">> {
	const [changes, all] = await Promise.all([faqChanges(), questions()]);
	return {
		license: await licence(site),
		updated: changes[0]?.after.hari.toString() ?? latest(all.map(({ ditinjau }) => ditinjau)),
		perubahan: changes.map(({ faq, before, after }) => ({
			id: faq?.slug ?? after.faq,
			url: faq && absolute(faq.href, site),
			tanggal: after.hari.toString(),
			semula: wording(before, site),
			menjadi: wording(after, site),
		})),
		dicabut: (await withdrawnQuestions()).map(({ slug, href, alasan, lihat }) => ({
			id: slug,
			url: absolute(href, site),
			alasan,
			lihat: absolute(lihat.href, site),
		})),
	};
}
