import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { oembedOf } from "../../../../../channels/mitra/query.ts";
import { questionPaths } from "../../../../../site/faq.ts";

export const getStaticPaths = (async () => questionPaths()) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) =>
	Response.json(await oembedOf(props.faq, site ?? url));
