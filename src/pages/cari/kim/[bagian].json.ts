import type { APIRoute, GetStaticPaths } from "astro";
import { parts } from "../../../channels/cari/files.ts";
import type { Rows } from "../../../channels/cari/wire.ts";

export const getStaticPaths = (async () =>
	(await parts()).map((rows, bagian) => ({
		params: { bagian: String(bagian) },
		props: { rows },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: Rows }> = ({ props: { rows } }) => Response.json(rows);
