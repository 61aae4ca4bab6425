import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { answer } from "../../../../channels/api/answer.ts";
import { faqContent } from "../../../../channels/api/query/faq.ts";
import { questions } from "../../../../site/faq.ts";

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
