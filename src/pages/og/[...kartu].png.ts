import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { draw } from "../../channels/kartu/draw.ts";
import { cardTree } from "../../channels/kartu/layout.ts";
import { cards } from "../../site/kartu.ts";
import { portal } from "../../site/situs.ts";

export const getStaticPaths = (async () =>
	[...(await cards())].map(([kartu, card]) => ({
		params: { kartu },
		props: { card },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) => {
	const { nama } = await portal();
	const bytes = await draw(cardTree(props.card, { nama, host: (site ?? url).host }));
	return new Response(bytes, { headers: { "content-type": "image/png" } });
};
