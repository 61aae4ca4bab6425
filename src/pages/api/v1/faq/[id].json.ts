import type { GetStaticPaths } from "astro";
import { faqContent } from "../../../../channels/api/query/faq.ts";
import { apiPaths, itemRoute } from "../../../../channels/api/route.ts";
import { withdrawnData } from "../../../../site/addresses.ts";
import { questions } from "../../../../site/faq.ts";

export const getStaticPaths = (async () =>
	apiPaths(await questions(), ({ slug }) => slug, await withdrawnData("faq"))) satisfies GetStaticPaths;

export const GET = itemRoute("jawaban", faqContent);
