import type { APIRoute } from "astro";
import { faqChanges } from "../../../collections/versi.ts";
import type { Version } from "../../../domain/versi.ts";
import { absolute, urls } from "../../../urls.ts";

export const GET: APIRoute = async ({ site, url }) => {
	const origin = site ?? url;
	const wording = ({ faq, hash, pertanyaan, jawaban, isi }: Version) => ({
		hash,
		url: absolute(urls.faqVersion(faq, hash), origin),
		pertanyaan,
		jawaban,
		isi,
	});
	return Response.json({
		perubahan: (await faqChanges()).map(({ faq, before, after }) => ({
			id: faq?.slug ?? after.faq,
			url: faq && absolute(faq.href, origin),
			tanggal: after.hari.toString(),
			semula: wording(before),
			menjadi: wording(after),
		})),
	});
};
