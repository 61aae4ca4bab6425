import type { APIRoute } from "astro";
import { imageFile, imageNames } from "../../../../collections/gambar.ts";
import { kims } from "../../../../collections/kim.ts";

export const getStaticPaths = async () =>
	(await kims()).flatMap(({ id }) => imageNames(`kim/${id}`).map((file) => ({ params: { kim: id, file } })));

export const GET: APIRoute = async ({ params: { kim, file } }) =>
	new Response(await imageFile(`kim/${kim}`, file ?? ""), { headers: { "content-type": "image/webp" } });
