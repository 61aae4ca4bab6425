import type { APIRoute } from "astro";
import { touchScript } from "../../channels/cari/script.ts";

export const GET: APIRoute = () =>
	new Response(touchScript, { headers: { "content-type": "text/javascript; charset=utf-8" } });
