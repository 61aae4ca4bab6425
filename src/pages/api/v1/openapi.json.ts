import type { APIRoute } from "astro";
import { apiDocument } from "../../../channels/api/query/dokumen.ts";

export const GET: APIRoute = async ({ site, url }) => Response.json(await apiDocument(site ?? url));
