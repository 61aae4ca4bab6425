import type { APIRoute } from "astro";
import { answer } from "../../../api/answer.ts";
import { termsContent } from "../../../collections/api/daftar.ts";

export const GET: APIRoute = async ({ site, url }) => {
	const at = site ?? url;
	return answer("istilah", await termsContent(at), at);
};
