import type { APIRoute } from "astro";
import { report } from "../site/laporan.ts";

export const GET: APIRoute = async () => Response.json(await report());
