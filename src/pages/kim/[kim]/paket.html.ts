import type { APIRoute } from "astro";
import { packFile } from "../../../channels/paket/file.ts";
import { packData } from "../../../channels/paket/query.ts";
import { type SubsiteProps, subsitePaths } from "../../../site/subsites.ts";

export const getStaticPaths = subsitePaths;

export const GET: APIRoute<SubsiteProps> = async ({ props: { kim }, site, url }) =>
	new Response(packFile(await packData(kim), site ?? url), {
		headers: { "content-type": "text/html; charset=utf-8" },
	});
