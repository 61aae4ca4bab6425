import type { APIRoute, GetStaticPaths } from "astro";
import { partsToMake } from "../../../channels/cari/files.ts";
import type { Part } from "../../../channels/cari/wire.ts";

export const getStaticPaths = (async () =>
	(await partsToMake()).map(([bagian, part]) => ({
		params: { bagian: String(bagian) },
		props: { part },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: Part }> = ({ props: { part } }) => Response.json(part);
