import type { APIRoute } from "astro";
import { answer } from "../../../channels/api/answer.ts";
import { faqListContent } from "../../../channels/api/query/faq.ts";

export const GET: APIRoute = async ({ site, url }) => {
	const at = site ?? url;
	return answer("faq", await faqListContent(at), at);
};
