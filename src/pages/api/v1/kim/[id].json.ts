import type { GetStaticPaths } from "astro";
import { kimContent } from "../../../../channels/api/query/kim.ts";
import { apiPaths, itemRoute } from "../../../../channels/api/route.ts";
import { kims } from "../../../../site/kim.ts";

export const getStaticPaths = (async () => apiPaths(await kims(), ({ id }) => id)) satisfies GetStaticPaths;

export const GET = itemRoute("kim", kimContent);
