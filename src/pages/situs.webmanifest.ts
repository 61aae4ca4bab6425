import type { APIRoute } from "astro";
import { frame } from "../site/frame.ts";

export const GET: APIRoute = async () => {
	const { nama, keterangan } = await frame();
	return Response.json({
		name: nama,
		short_name: nama,
		description: keterangan,
		lang: "id",
		start_url: "/",
		display: "browser",
		background_color: "#fbfaf6",
		theme_color: "#fbfaf6",
		icons: [{ src: "/favicon.svg", type: "image/svg+xml", sizes: "any" }],
	});
};
