import type { GetStaticPaths } from "astro";
import { electionContent } from "../../../../channels/api/query/pemilihan.ts";
import { apiPaths, itemRoute } from "../../../../channels/api/route.ts";
import { elections } from "../../../../site/pemilihan.ts";

export const getStaticPaths = (async () =>
	apiPaths(await elections(), ({ id }) => id)) satisfies GetStaticPaths;

export const GET = itemRoute("pemilihan", electionContent);
