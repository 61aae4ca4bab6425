import type { APIRoute } from "astro";
import { answer } from "../../../channels/api/answer.ts";
import { faqChangesContent } from "../../../channels/api/query/faq.ts";

export const GET: APIRoute = async ({ site, url }) => {
	const at = site ?? url;
	return answer("faq-changes", await faqChangesContent(at), at);
};
