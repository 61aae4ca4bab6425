import type { APIRoute } from "astro";
import { panelScript } from "../../channels/nyaman/script.ts";

export const GET: APIRoute = async () =>
	new Response(await panelScript(), { headers: { "content-type": "text/javascript; charset=utf-8" } });
