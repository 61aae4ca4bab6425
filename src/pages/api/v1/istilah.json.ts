import type { APIRoute } from "astro";
import { answer } from "../../../channels/api/answer.ts";
import { termsContent } from "../../../channels/api/query/daftar.ts";

export const GET: APIRoute = async ({ site, url }) => {
	const at = site ?? url;
	return answer("istilah", await termsContent(at), at);
};
