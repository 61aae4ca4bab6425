import type { APIRoute } from "astro";
import { fullScript } from "../../channels/cari/script.ts";

export const GET: APIRoute = () =>
	new Response(fullScript, { headers: { "content-type": "text/javascript; charset=utf-8" } });
