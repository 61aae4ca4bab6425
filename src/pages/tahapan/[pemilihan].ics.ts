import type { APIRoute } from "astro";
import { election, elections } from "../../collections/pemilihan.ts";
import { timeline } from "../../collections/tahapan.ts";
import { calendarResponse } from "../../feeds/calendar.ts";

export const getStaticPaths = async () =>
	(await elections()).map(({ id }) => ({ params: { pemilihan: id } }));

export const GET: APIRoute = async ({ params, site, url }) => {
	const { id, nama } = await election(params.pemilihan ?? "");
	return calendarResponse(await timeline(id), { nama, site: site ?? url });
};
