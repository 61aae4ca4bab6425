/** The API's documentation, read from its OpenAPI document: what a page shows is what programs read. */
import type { OpenApi } from "./openapi.ts";
import type { JsonSchema } from "./schema.ts";
import { formatWords, listOf, typeWords } from "./words.ts";

export interface FieldDoc {
	readonly name: string;
	/** JSON type in plain words; with the named part it holds, when it holds one. */
	readonly type: string;
	readonly part?: string;
	readonly required: boolean;
	readonly description: string;
}
export interface EndpointDoc {
	readonly id: string;
	/** Path with its parameter, `/api/v1/faq/{id}.json`. */
	readonly path: string;
	readonly summary: string;
	readonly parameter?: string;
	/** Absolute address of one response there is. */
	readonly example: string;
	readonly fields: readonly FieldDoc[];
}
export interface ApiDocs {
	readonly endpoints: readonly EndpointDoc[];
	/** Parts that responses share, by name. */
	readonly parts: readonly { readonly name: string; readonly fields: readonly FieldDoc[] }[];
}

const partName = ({ $ref = "" }: JsonSchema) => $ref.split("/").at(-1) ?? "";

function typeOf(schema: JsonSchema): string {
	if (schema.enum) return schema.enum.join(", ");
	if (schema.items) return listOf(schema.items.$ref ? "" : typeOf(schema.items));
	return formatWords[schema.format ?? ""] ?? typeWords[schema.type ?? ""] ?? "";
}

/** Fields of an object; those of objects without a name of their own follow as `sk.nomor`, `kelompok[].id`. */
function fieldsOf({ properties = {}, required = [] }: JsonSchema, prefix = ""): FieldDoc[] {
	return Object.entries(properties).flatMap(([name, schema]): FieldDoc[] => {
		const inner = schema.items ?? schema;
		const below = `${prefix}${name}${schema.items ? "[]" : ""}.`;
		return [
			{
				name: prefix + name,
				type: typeOf(schema),
				...(inner.$ref && { part: partName(inner) }),
				required: required.includes(name),
				description: schema.description ?? "",
			},
			...fieldsOf(inner, below),
		];
	});
}

/** Absolute address of a path whose parameters have their examples. */
const exampleOf = (server: string, path: string, parameters: readonly { name: string; example: string }[]) =>
	server + parameters.reduce((text, { name, example }) => text.replace(`{${name}}`, example), path);

export function docsOf({ paths, servers: [server], components: { schemas } }: OpenApi): ApiDocs {
	const endpoints = Object.entries(paths).map(([path, { get }]) => ({
		id: get.operationId,
		path,
		summary: get.summary,
		parameter: get.parameters?.[0]?.description,
		example: exampleOf(server?.url ?? "", path, get.parameters ?? []),
		fields: fieldsOf(schemas[`Jawaban.${get.operationId}`] ?? {}),
	}));
	const parts = Object.entries(schemas)
		.filter(([name]) => !name.startsWith("Jawaban."))
		.map(([name, schema]) => ({ name, fields: fieldsOf(schema) }));
	return { endpoints, parts };
}

/** Commands that fetch one response: for a terminal, and for a program in a browser or in Node. */
export function commandsFor({ endpoints }: ApiDocs): { curl: string; fetch: string } {
	const { example = "" } = endpoints.find(({ parameter }) => parameter) ?? endpoints[0] ?? {};
	return {
		curl: `curl -s ${example}`,
		fetch: [`const jawaban = await fetch("${example}");`, "const data = await jawaban.json();"].join("\n"),
	};
}
