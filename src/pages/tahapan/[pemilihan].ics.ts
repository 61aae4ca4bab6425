import type { APIRoute } from "astro";
import { election, elections } from "../../collections/pemilihan.ts";
import { birthHost } from "../../collections/situs.ts";
import { timeline } from "../../collections/tahapan.ts";
import { calendarResponse } from "../../feeds/calendar.ts";
import { urls } from "../../urls.ts";

export const getStaticPaths = async () =>
	(await elections()).map(({ id }) => ({ params: { pemilihan: id } }));

export const GET: APIRoute = async ({ params, site, url }) => {
	const { id, nama, kelompok } = await election(params.pemilihan ?? "");
	return calendarResponse(await timeline(id), {
		nama,
		kelompok,
		self: urls.calendar(id),
		site: site ?? url,
		host: await birthHost(),
	});
};
