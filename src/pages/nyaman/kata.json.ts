import type { APIRoute } from "astro";
import { spokenWords } from "../../channels/nyaman/kata.ts";

export const GET: APIRoute = async () => Response.json(await spokenWords());
