import type { GetStaticPaths } from "astro";
import { kimContent } from "../../../../channels/api/query/kim.ts";
import { apiPaths, itemRoute } from "../../../../channels/api/route.ts";
import { withdrawnData } from "../../../../site/addresses.ts";
import { kimsToMake } from "../../../../site/subsites.ts";

export const getStaticPaths = (async () =>
	apiPaths(await kimsToMake(), ({ id }) => id, await withdrawnData("kim"))) satisfies GetStaticPaths;

export const GET = itemRoute("kim", kimContent);
