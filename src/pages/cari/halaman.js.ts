import type { APIRoute } from "astro";
import { pageScript } from "../../channels/cari/script.ts";

export const GET: APIRoute = () =>
	new Response(pageScript, { headers: { "content-type": "text/javascript; charset=utf-8" } });
