import type { APIRoute } from "astro";
import { type ResourceName, resourceNames } from "../../../../channels/api/resources.ts";
import { publishedSchema } from "../../../../channels/api/schema.ts";

export const getStaticPaths = () => resourceNames.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: ResourceName }> = ({ props: { name }, site, url }) =>
	Response.json(publishedSchema(name, site ?? url));
