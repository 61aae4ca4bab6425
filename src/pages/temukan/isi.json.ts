import type { APIRoute } from "astro";
import { nationFile } from "../../channels/temukan/files.ts";

export const GET: APIRoute = async () => Response.json(await nationFile());
