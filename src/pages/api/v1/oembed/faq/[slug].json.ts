import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { oembedOf } from "../../../../../channels/mitra/query.ts";
import { questions } from "../../../../../site/faq.ts";

export const getStaticPaths = (async () =>
	(await questions()).map((faq) => ({
		params: { slug: faq.slug },
		props: { faq },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) =>
	Response.json(await oembedOf(props.faq, site ?? url));
