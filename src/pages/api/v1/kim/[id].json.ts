import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { answer } from "../../../../channels/api/answer.ts";
import { kimContent } from "../../../../channels/api/query/kim.ts";
import { kims } from "../../../../site/kim.ts";

export const getStaticPaths = (async () =>
	(await kims()).map((item) => ({ params: { id: item.id }, props: { item } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
	props: { item },
	site,
	url,
}) => {
	const at = site ?? url;
	return answer("kim", await kimContent(item, at), at);
};
