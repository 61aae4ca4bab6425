import type { APIRoute } from "astro";
import { answer } from "../../../channels/api/answer.ts";
import { electionListContent } from "../../../channels/api/query/pemilihan.ts";

export const GET: APIRoute = async ({ site, url }) => {
	const at = site ?? url;
	return answer("daftar-pemilihan", await electionListContent(at), at);
};
