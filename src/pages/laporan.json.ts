import type { APIRoute } from "astro";
import { gateReport, madeBy } from "../site/laporan.ts";

export const GET: APIRoute = async () => Response.json({ ...madeBy(), ...(await gateReport()) });
