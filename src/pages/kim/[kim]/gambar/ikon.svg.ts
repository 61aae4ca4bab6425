import type { APIRoute } from "astro";
import { type SubsiteProps, subsitePaths } from "../../../../site/subsites.ts";
import { kimIcon } from "../../../../ui/kim/icon.ts";

export const getStaticPaths = subsitePaths;

export const GET: APIRoute<SubsiteProps> = ({ props: { kim } }) =>
	new Response(kimIcon(kim), { headers: { "content-type": "image/svg+xml" } });
