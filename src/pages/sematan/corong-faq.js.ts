import type { APIRoute } from "astro";
import { componentScript } from "../../channels/mitra/script.ts";

export const GET: APIRoute = async () =>
	new Response(await componentScript(), { headers: { "content-type": "text/javascript; charset=utf-8" } });
