import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { answer } from "../../../../api/answer.ts";
import { electionContent } from "../../../../collections/api/pemilihan.ts";
import { elections } from "../../../../collections/pemilihan.ts";

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
