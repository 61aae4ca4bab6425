import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { oembedOf, withdrawnOembed } from "../../../../../channels/mitra/query.ts";
import { questionPaths, withdrawnQuestions } from "../../../../../site/faq.ts";

export const getStaticPaths = (async () => [
	...(await questionPaths()).map(({ params, props }) => ({
		params,
		props: { tell: (site: URL) => oembedOf(props.faq, site) },
	})),
	...(await withdrawnQuestions()).map((gone) => ({
		params: { slug: gone.slug },
		props: { tell: (site: URL) => withdrawnOembed(gone, site) },
	})),
]) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) =>
	Response.json(await props.tell(site ?? url));
