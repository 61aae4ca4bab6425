import type { APIRoute } from "astro";
import { answer } from "../../../channels/api/answer.ts";
import { nextChangeContent } from "../../../channels/api/query/next-change.ts";

export const GET: APIRoute = async ({ site, url }) => {
	const at = site ?? url;
	return answer("next-change", await nextChangeContent(at), at);
};
