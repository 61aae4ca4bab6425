import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { answer } from "../../../../channels/api/answer.ts";
import { electionContent } from "../../../../channels/api/query/pemilihan.ts";
import { elections } from "../../../../site/pemilihan.ts";

export const getStaticPaths = (async () =>
	(await elections()).map((item) => ({ params: { id: item.id }, props: { item } }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
	props: { item },
	site,
	url,
}) => {
	const at = site ?? url;
	return answer("pemilihan", await electionContent(item, at), at);
};
