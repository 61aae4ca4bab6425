import type { APIRoute } from "astro";
import { temporalScript } from "../../channels/tulis/query.ts";

export const GET: APIRoute = async () =>
	new Response(await temporalScript(), { headers: { "content-type": "text/javascript" } });
