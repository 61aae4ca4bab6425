import type { APIRoute } from "astro";
import { imageFile, imageNames } from "../../../../site/gambar.ts";
import { kims } from "../../../../site/kim.ts";

export const getStaticPaths = async () => {
	const perKim = await Promise.all(
		(await kims()).map(async ({ id }) =>
			(await imageNames(`kim/${id}`)).map((file) => ({ params: { kim: id, file } })),
		),
	);
	return perKim.flat();
};

export const GET: APIRoute = async ({ params: { kim, file } }) =>
	new Response(await imageFile(`kim/${kim}`, file ?? ""), { headers: { "content-type": "image/webp" } });
