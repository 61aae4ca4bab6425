/**
 * The published JSON Schema of a response (draft 2020-12). It promises what a reader may rely on, and
 * leaves out what only binds an author: lengths. New fields may be added at any time, so a reader's
 * validator must let them pass.
 */
import * as z from "zod";
import { absolute, urls } from "../../urls.ts";
import { type ResourceName, resourceOf } from "./resources.ts";

export interface JsonSchema {
	readonly $schema?: string;
	readonly $id?: string;
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, JsonSchema>>;
	readonly title?: string;
	readonly type?: string;
	readonly format?: string;
	readonly enum?: readonly unknown[];
	readonly description?: string;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly additionalProperties?: JsonSchema | boolean;
	readonly required?: readonly string[];
	readonly items?: JsonSchema;
}

/** Named parts refer to each other as `<prefix>Name`. */
export function schemaOf(name: ResourceName): JsonSchema {
	return z.toJSONSchema(resourceOf(name).schema, {
		io: "output",
		override: ({ jsonSchema }) => {
			delete jsonSchema.minLength;
			delete jsonSchema.maxLength;
			delete jsonSchema.id;
			if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
		},
	}) as JsonSchema;
}

/** The schema as it is served, with its own address. */
export const publishedSchema = (name: ResourceName, site: URL): JsonSchema => {
	const { $schema, ...rest } = schemaOf(name);
	return { $schema, $id: absolute(urls.apiSchema(name), site), title: resourceOf(name).summary, ...rest };
};
