import type { APIRoute } from "astro";
import { boxScript } from "../../channels/temukan/script.ts";

export const GET: APIRoute = () =>
	new Response(boxScript, { headers: { "content-type": "text/javascript; charset=utf-8" } });
