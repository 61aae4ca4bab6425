import type { APIRoute } from "astro";
import { answer } from "../../../channels/api/answer.ts";
import { kimListContent } from "../../../channels/api/query/kim.ts";

export const GET: APIRoute = async ({ site, url }) => {
	const at = site ?? url;
	return answer("daftar-kim", await kimListContent(at), at);
};
