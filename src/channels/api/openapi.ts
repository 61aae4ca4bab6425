/** The OpenAPI 3.1 document, made of the same schemas as the responses. */
import { absolute, urls } from "../../urls.ts";
import { type ResourceName, resourceNames, resourceOf } from "./resources.ts";
import { galatSchema, type JsonSchema, schemaOf } from "./schema.ts";
import { api } from "./words.ts";

const words = api.openapi;

interface Parameter {
	readonly name: string;
	readonly in: "path";
	readonly required: true;
	readonly description: string;
	readonly schema: JsonSchema;
	readonly example: string;
}
export interface Operation {
	readonly operationId: ResourceName;
	readonly summary: string;
	readonly description: string;
	readonly tags: readonly string[];
	readonly parameters?: readonly Parameter[];
	readonly responses: Readonly<Record<string, unknown>>;
}
export interface OpenApi {
	readonly openapi: "3.1.1";
	readonly info: Readonly<Record<string, unknown>>;
	readonly tags: readonly { readonly name: string; readonly description: string }[];
	/** Nobody is asked who he is. */
	readonly security: readonly [];
	readonly servers: readonly { readonly url: string }[];
	readonly externalDocs: { readonly url: string; readonly description: string };
	readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
	readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

export interface Portal {
	readonly nama: string;
	/** Absolute address of the terms of use. */
	readonly license: string;
	/** One value for each `{id}`, for which there is a response. */
	readonly examples: Readonly<Partial<Record<ResourceName, string>>>;
}

const components = "#/components/schemas/";
/** What is said where there are no data. */
const galat = "Galat";
/** Names of whole responses must not meet those of their parts. */
const responseName = (name: ResourceName) => `Jawaban.${name}`;

/** A schema with its named parts in the place where OpenAPI keeps them. */
const atHome = (schema: JsonSchema): JsonSchema =>
	JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${components}`));

const bare = ({ $schema: _, ...schema }: JsonSchema) => schema;

function parts(name: ResourceName): [string, JsonSchema][] {
	const { $schema: _, $defs = {}, ...whole } = atHome(schemaOf(name));
	return [[responseName(name), whole], ...Object.entries($defs)];
}

const noData = (description: string) => ({
	description,
	content: { "application/json": { schema: { $ref: components + galat } } },
});

function operation(name: ResourceName, examples: Portal["examples"]): Operation {
	const { summary, parameter } = resourceOf(name);
	return {
		operationId: name,
		summary,
		description: summary,
		tags: [words.tag],
		...(parameter && {
			parameters: [
				{
					name: "id",
					in: "path",
					required: true,
					description: parameter,
					schema: { type: "string" },
					example: examples[name] ?? "",
				},
			],
		}),
		responses: {
			200: {
				description: summary,
				content: { "application/json": { schema: { $ref: components + responseName(name) } } },
			},
			404: noData(parameter ? words.noSuchId : words.missing),
			...(parameter && { 410: noData(words.withdrawn) }),
		},
	};
}

export const openapi = ({ nama, license, examples }: Portal, site: URL): OpenApi => ({
	openapi: "3.1.1",
	info: {
		title: words.title(nama),
		version: "1.0.0",
		description: words.description,
		license: { name: words.terms, url: license },
		contact: { name: nama, url: absolute(urls.mitra, site) },
	},
	tags: [{ name: words.tag, description: words.description }],
	security: [],
	servers: [{ url: absolute(urls.home, site).replace(/\/$/, "") }],
	externalDocs: { url: absolute(urls.mitra, site), description: words.guide },
	paths: Object.fromEntries(
		resourceNames.map((name) => [urls.api(resourceOf(name).path), { get: operation(name, examples) }]),
	),
	components: {
		schemas: Object.fromEntries([...resourceNames.flatMap(parts), [galat, bare(galatSchema())]]),
	},
});
