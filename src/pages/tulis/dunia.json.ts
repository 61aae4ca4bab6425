import type { APIRoute } from "astro";
import { deskData } from "../../channels/tulis/query.ts";

export const GET: APIRoute = async () => Response.json(await deskData());
