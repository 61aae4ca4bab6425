import type { APIRoute } from "astro";
import { activeElection } from "../../../collections/pemilihan.ts";
import { birthHost } from "../../../collections/situs.ts";
import { type SubsiteProps, subsitePaths } from "../../../collections/subsites.ts";
import { timeline } from "../../../collections/tahapan.ts";
import { calendarResponse } from "../../../feeds/calendar.ts";
import { urls } from "../../../urls.ts";
import { kim as words } from "../../../words.ts";

export const getStaticPaths = subsitePaths;

export const GET: APIRoute<SubsiteProps> = async ({ props: { kim }, site, url }) => {
	const { id, kelompok } = await activeElection();
	return calendarResponse(await timeline(id, kim.wilayah), {
		nama: words.timelineTitle(kim.wilayahnya.at(-1)?.nama ?? kim.nama),
		kelompok,
		self: urls.kimCalendar(kim.id),
		site: site ?? url,
		host: await birthHost(),
	});
};
