import type { APIRoute } from "astro";
import { deskData } from "../../collections/tulis.ts";

export const GET: APIRoute = async () => Response.json(await deskData());
