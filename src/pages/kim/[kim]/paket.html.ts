import type { APIRoute } from "astro";
import { paketFile } from "../../../channels/paket/file.ts";
import { paketData } from "../../../channels/paket/query.ts";
import { type SubsiteProps, subsitePaths } from "../../../site/subsites.ts";

export const getStaticPaths = subsitePaths;

export const GET: APIRoute<SubsiteProps> = async ({ props: { kim }, site, url }) =>
	new Response(paketFile(await paketData(kim), site ?? url), {
		headers: { "content-type": "text/html; charset=utf-8" },
	});
