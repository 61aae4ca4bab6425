import type { APIRoute } from "astro";
import script from "../../channels/tulis/luring.ts?sebaris=2022";

export const GET: APIRoute = () => new Response(script, { headers: { "content-type": "text/javascript" } });
