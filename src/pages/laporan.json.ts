import type { APIRoute } from "astro";
import { report } from "../collections/laporan.ts";

export const GET: APIRoute = async () => Response.json(await report());
