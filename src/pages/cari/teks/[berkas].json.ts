import type { APIRoute, GetStaticPaths } from "astro";
import { texts } from "../../../channels/cari/files.ts";

export const getStaticPaths = (async () =>
	[...(await texts())].map(([berkas, list]) => ({
		params: { berkas },
		props: { list },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ list: string[] }> = ({ props: { list } }) => Response.json(list);
