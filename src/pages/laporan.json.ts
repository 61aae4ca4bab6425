import type { APIRoute } from "astro";
import { version } from "../../package.json";
import { contentVersion } from "../model/versi-isi.ts";
import { gateReport } from "../site/laporan.ts";

/** The report with the version of the program and of the content's arrangement, so that an operator knows what is served. */
export const GET: APIRoute = async () =>
	Response.json({ corong: version, versi_isi: contentVersion, ...(await gateReport()) });
