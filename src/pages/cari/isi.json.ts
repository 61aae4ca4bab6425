import type { APIRoute } from "astro";
import { portalFile } from "../../channels/cari/files.ts";

export const GET: APIRoute = async () => Response.json(await portalFile());
