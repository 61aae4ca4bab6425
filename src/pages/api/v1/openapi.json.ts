import type { APIRoute } from "astro";
import { apiDocument } from "../../../collections/api/dokumen.ts";

export const GET: APIRoute = async ({ site, url }) => Response.json(await apiDocument(site ?? url));
