import type { APIRoute } from "astro";
import { downloadFile, downloadNames } from "../../../../site/gambar.ts";
import { kimsToMake } from "../../../../site/subsites.ts";

export const getStaticPaths = async () =>
	(
		await Promise.all(
			(
				await kimsToMake()
			).map(async ({ id }) =>
				(await downloadNames(`kim/${id}`)).map((file) => ({ params: { kim: id, file } })),
			),
		)
	).flat();

export const GET: APIRoute = ({ params: { kim, file } }) =>
	new Response(downloadFile(`kim/${kim}`, file ?? ""), { headers: { "content-type": "application/pdf" } });
