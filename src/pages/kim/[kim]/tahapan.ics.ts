import type { APIRoute } from "astro";
import { agendaEvent } from "../../../channels/kalender/agenda.ts";
import { calendarResponse } from "../../../channels/kalender/kalender.ts";
import { agendaOf, calledOff } from "../../../site/agenda.ts";
import { activeElection } from "../../../site/pemilihan.ts";
import { birthHost } from "../../../site/situs.ts";
import { type SubsiteProps, subsitePaths } from "../../../site/subsites.ts";
import { timeline } from "../../../site/tahapan.ts";
import { urls } from "../../../urls.ts";
import { kim as words } from "../../../words/kim.ts";

export const getStaticPaths = subsitePaths;

export const GET: APIRoute<SubsiteProps> = async ({ props: { kim }, site, url }) => {
	const { id, kelompok, hari_pemungutan } = await activeElection();
	const place = { site: site ?? url, host: await birthHost() };
	const options = {
		...place,
		nama: words.timelineTitle(kim.wilayahnya.at(-1)?.nama ?? kim.nama),
		kelompok,
		hariPemungutan: hari_pemungutan,
		self: urls.kimKalender(kim.id),
	};
	const events = [...(await agendaOf(kim.id)), ...(await calledOff(kim.id))];
	return calendarResponse(
		await timeline(id, kim.wilayah),
		options,
		events.map((event) => agendaEvent(event, { ...place, zona: kim.zona })),
	);
};
