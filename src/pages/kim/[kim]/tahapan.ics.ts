import type { APIRoute } from "astro";
import { calendarResponse } from "../../../channels/kalender/kalender.ts";
import { activeElection } from "../../../site/pemilihan.ts";
import { birthHost } from "../../../site/situs.ts";
import { type SubsiteProps, subsitePaths } from "../../../site/subsites.ts";
import { timeline } from "../../../site/tahapan.ts";
import { urls } from "../../../urls.ts";
import { kim as words } from "../../../words/kim.ts";

export const getStaticPaths = subsitePaths;

export const GET: APIRoute<SubsiteProps> = async ({ props: { kim }, site, url }) => {
	const { id, kelompok } = await activeElection();
	return calendarResponse(await timeline(id, kim.wilayah), {
		nama: words.timelineTitle(kim.wilayahnya.at(-1)?.nama ?? kim.nama),
		kelompok,
		self: urls.kimKalender(kim.id),
		site: site ?? url,
		host: await birthHost(),
	});
};
