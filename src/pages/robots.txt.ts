import type { APIRoute } from "astro";
import { absolute, urls } from "../urls.ts";

export const GET: APIRoute = ({ site, url }) =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.sitemap, site ?? url)}\n`);
