import type { APIRoute } from "astro";
import { answer } from "../../../channels/api/answer.ts";
import { factChecksContent } from "../../../channels/api/query/daftar.ts";

export const GET: APIRoute = async ({ site, url }) => {
	const at = site ?? url;
	return answer("klarifikasi", await factChecksContent(at), at);
};
