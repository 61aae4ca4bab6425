import type { APIRoute, GetStaticPaths } from "astro";
import { onDemand } from "../../../channels/cari/files.ts";
import type { Part } from "../../../channels/cari/wire.ts";

export const getStaticPaths = (async () =>
	[...(await onDemand())].map(([berkas, held]) => ({
		params: { berkas },
		props: { held },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ held: Part | string[] }> = ({ props: { held } }) => Response.json(held);
