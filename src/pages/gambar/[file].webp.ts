import type { APIRoute } from "astro";
import { imageFile, imageNames } from "../../site/gambar.ts";

export const getStaticPaths = async () => (await imageNames("halaman")).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params: { file } }) =>
	new Response(await imageFile("halaman", file ?? ""), { headers: { "content-type": "image/webp" } });
