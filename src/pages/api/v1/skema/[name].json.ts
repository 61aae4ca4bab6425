import type { APIRoute } from "astro";
import { publishedSchema, schemaNames } from "../../../../channels/api/schema.ts";

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: (typeof schemaNames)[number] }> = ({ props: { name }, site, url }) =>
	Response.json(publishedSchema(name, site ?? url));
