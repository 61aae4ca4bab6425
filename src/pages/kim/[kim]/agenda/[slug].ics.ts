import type { APIRoute, InferGetStaticPropsType } from "astro";
import { eventResponse } from "../../../../channels/kalender/agenda.ts";
import { agendaOf, calledOff } from "../../../../site/agenda.ts";
import { birthHost } from "../../../../site/situs.ts";
import { itemPaths } from "../../../../site/subsites.ts";

export const getStaticPaths = async () => [
	...(await itemPaths("slug", agendaOf)),
	...(await itemPaths("slug", calledOff)),
];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) =>
	eventResponse(props.item, { zona: props.kim.zona, site: site ?? url, host: await birthHost() });
