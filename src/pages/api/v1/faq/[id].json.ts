import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { answer } from "../../../../api/answer.ts";
import { faqContent } from "../../../../collections/api/faq.ts";
import { questions } from "../../../../collections/faq.ts";

export const getStaticPaths = (async () =>
	(await questions()).map((item) => ({
		params: { id: item.slug },
		props: { item },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
	props: { item },
	site,
	url,
}) => {
	const at = site ?? url;
	return answer("jawaban", await faqContent(item, at), at);
};
