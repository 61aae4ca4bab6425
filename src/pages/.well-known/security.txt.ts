import type { APIRoute } from "astro";
import { securityText } from "../../site/keamanan.ts";

export const GET: APIRoute = async () => new Response(await securityText());
