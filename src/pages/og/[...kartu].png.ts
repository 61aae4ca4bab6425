import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { draw } from "../../channels/kartu/draw.ts";
import { fotoOf } from "../../channels/kartu/foto.ts";
import { kartuTree } from "../../channels/kartu/layout.ts";
import { allKartu } from "../../site/kartu.ts";
import { portal } from "../../site/situs.ts";

export const getStaticPaths = (async () =>
	[...(await allKartu())].map(([name, kartu]) => ({
		params: { kartu: name },
		props: { kartu },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) => {
	const { nama } = await portal();
	const bytes = await draw(
		kartuTree(props.kartu, { nama, host: (site ?? url).host }, await fotoOf(props.kartu)),
	);
	return new Response(bytes, { headers: { "content-type": "image/png" } });
};
