import type { APIRoute } from "astro";
import { packData } from "../../../collections/paket.ts";
import { type SubsiteProps, subsitePaths } from "../../../collections/subsites.ts";
import { pack } from "../../../paket/pack.ts";
import css from "../../../paket/paket.css?inline";
import script from "../../../paket/script.ts?sebaris";

export const getStaticPaths = subsitePaths;

export const GET: APIRoute<SubsiteProps> = async ({ props: { kim }, site, url }) =>
	new Response(pack(await packData(kim), { site: site ?? url, css, script }), {
		headers: { "content-type": "text/html; charset=utf-8" },
	});
