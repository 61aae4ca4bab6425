import type { APIRoute } from "astro";
import { answer } from "../../../api/answer.ts";
import { factChecksContent } from "../../../collections/api/daftar.ts";

export const GET: APIRoute = async ({ site, url }) => {
	const at = site ?? url;
	return answer("klarifikasi", await factChecksContent(at), at);
};
