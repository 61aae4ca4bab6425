import type { APIRoute } from "astro";
import { gateReport } from "../site/laporan.ts";

export const GET: APIRoute = async () => Response.json(await gateReport());
