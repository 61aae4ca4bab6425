import type { APIRoute } from "astro";
import { packData } from "../../../collections/paket.ts";
import { type SubsiteProps, subsitePaths } from "../../../collections/subsites.ts";
import { packFile } from "../../../paket/file.ts";

export const getStaticPaths = subsitePaths;

export const GET: APIRoute<SubsiteProps> = async ({ props: { kim }, site, url }) =>
	new Response(packFile(await packData(kim), site ?? url), {
		headers: { "content-type": "text/html; charset=utf-8" },
	});
