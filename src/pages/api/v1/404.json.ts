import type { APIRoute } from "astro";
import { noData } from "../../../channels/api/galat.ts";

export const GET: APIRoute = ({ site, url }) => Response.json(noData((site ?? url).href));
