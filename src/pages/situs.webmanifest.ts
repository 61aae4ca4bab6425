import type { APIRoute } from "astro";
import { frame } from "../site/frame.ts";
import { kims } from "../site/kim.ts";
import { ownDomain } from "../urls.ts";

export const GET: APIRoute = async () => {
	const { nama, keterangan } = await frame();
	const domain = ownDomain();
	const kim = domain && (await kims()).find(({ id }) => id === domain.kim);
	return Response.json({
		name: kim?.nama ?? nama,
		short_name: kim?.nama ?? nama,
		description: kim?.ringkasan ?? keterangan,
		lang: "id",
		start_url: "/",
		display: "browser",
		background_color: "#fbfaf6",
		theme_color: "#fbfaf6",
		icons: [{ src: "/favicon.svg", type: "image/svg+xml", sizes: "any" }],
	});
};
