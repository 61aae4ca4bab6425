import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { smallRows } from "../../channels/temukan/files.ts";

export const getStaticPaths = (async () =>
	[...(await smallRows())].map(([awal, rows]) => ({
		params: { awal },
		props: { rows },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	Response.json(props.rows);
