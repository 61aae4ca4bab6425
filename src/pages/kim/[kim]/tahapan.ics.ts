import type { APIRoute } from "astro";
import { activeElection } from "../../../collections/pemilihan.ts";
import { type SubsiteProps, subsitePaths } from "../../../collections/subsites.ts";
import { timeline } from "../../../collections/tahapan.ts";
import { calendarResponse } from "../../../feeds/calendar.ts";
import { kim as words } from "../../../words.ts";

export const getStaticPaths = subsitePaths;

export const GET: APIRoute<SubsiteProps> = async ({ props: { kim }, site, url }) =>
	calendarResponse(await timeline((await activeElection()).id, kim.wilayah), {
		nama: words.timelineTitle(kim.wilayahnya.at(-1)?.nama ?? kim.nama),
		site: site ?? url,
	});
