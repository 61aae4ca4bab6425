/** A response of the API as it is served. */
import { absolute, urls } from "../../urls.ts";
import { type ResourceName, type ResponseOf, resourceOf } from "./resources.ts";

/** What a response holds besides the address of its schema. */
export type ContentOf<K extends ResourceName> = Omit<ResponseOf<K>, "$schema">;

/**
 * The JSON of one response, fields in the order of the schema. Throws when the content is not what the
 * schema says: a build never publishes what it does not document.
 */
export function answer<K extends ResourceName>(name: K, content: ContentOf<K>, site: URL): Response {
	const $schema = absolute(urls.apiSchema(name), site);
	return Response.json(resourceOf(name).schema.parse({ $schema, ...content }));
}
