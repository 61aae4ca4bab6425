import type { APIRoute } from "astro";
import { tulisData } from "../../channels/tulis/query.ts";

export const GET: APIRoute = async () => Response.json(await tulisData());
