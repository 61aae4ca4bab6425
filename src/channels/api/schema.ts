/**
 * The published JSON Schema of a response (draft 2020-12). It promises what a reader may rely on, and
 * leaves out what only binds an author: lengths. New fields may be added at any time, so a reader's
 * validator must let them pass.
 */
import * as z from "zod";
import { absolute, urls } from "../../urls.ts";
import { galatResponse } from "./galat.ts";
import { type ResourceName, resourceNames, resourceOf } from "./resources.ts";
import { api } from "./words.ts";

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
const toSchema = (schema: z.ZodType): JsonSchema =>
	z.toJSONSchema(schema, {
		io: "output",
		override: ({ jsonSchema }) => {
			delete jsonSchema.minLength;
			delete jsonSchema.maxLength;
			delete jsonSchema.id;
			if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
		},
	}) as JsonSchema;

export const schemaOf = (name: ResourceName): JsonSchema => toSchema(resourceOf(name).schema);

/** The schema of what is said where there are no data. */
export const galatSchema = (): JsonSchema => toSchema(galatResponse);

/** Names of all published schemas. */
export const schemaNames = [...resourceNames, "galat"] as const;

/** The schema as it is served, with its own address. */
export const publishedSchema = (name: (typeof schemaNames)[number], site: URL): JsonSchema => {
	const { $schema, ...rest } = name === "galat" ? galatSchema() : schemaOf(name);
	const title = name === "galat" ? api.openapi.noData : resourceOf(name).summary;
	return { $schema, $id: absolute(urls.apiSchema(name), site), title, ...rest };
};
