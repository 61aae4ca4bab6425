import type { APIRoute } from "astro";
import { calendarResponse } from "../../channels/kalender/kalender.ts";
import { election, elections } from "../../site/pemilihan.ts";
import { birthHost } from "../../site/situs.ts";
import { timeline } from "../../site/tahapan.ts";
import { urls } from "../../urls.ts";

export const getStaticPaths = async () =>
	(await elections()).map(({ id }) => ({ params: { pemilihan: id } }));

export const GET: APIRoute = async ({ params, site, url }) => {
	const { id, nama, kelompok, hari_pemungutan } = await election(params.pemilihan ?? "");
	return calendarResponse(await timeline(id), {
		nama,
		kelompok,
		hariPemungutan: hari_pemungutan,
		self: urls.kalender(id),
		site: site ?? url,
		host: await birthHost(),
	});
};
