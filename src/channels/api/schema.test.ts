import { describe, expect, test } from "vitest";
import { answer } from "./answer.ts";
import { openapi } from "./openapi.ts";
import { resourceNames, resources } from "./resources.ts";
import { type JsonSchema, publishedSchema } from "./schema.ts";

const site = new URL("https://kim.contoh.go.id/");

/** Every object schema below a schema, with its path. */
function* objects(schema: JsonSchema, path = ""): Generator<[path: string, schema: JsonSchema]> {
	yield [path, schema];
	for (const [name, child] of Object.entries({ ...schema.properties, ...schema.$defs }))
		yield* objects(child, `${path}/${name}`);
	if (schema.items) yield* objects(schema.items, `${path}[]`);
}

describe.each(resourceNames)("the published schema of %s", (name) => {
	const schema = publishedSchema(name, site);
	const all = [...objects(schema)];

	test("says what it is and describes every field", () => {
		expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
		expect(schema.$id).toBe(`https://kim.contoh.go.id/api/v1/skema/${name}.json`);
		const silent = all.flatMap(([path, { properties = {} }]) =>
			Object.entries(properties).flatMap(([field, { description }]) =>
				description ? [] : [`${path}/${field}`],
			),
		);
		expect(silent).toEqual([]);
	});

	test("begins with the envelope", () => {
		expect(schema.required?.slice(0, 3)).toEqual(["$schema", "license", "updated"]);
	});

	test("promises no length and lets new fields pass", () => {
		expect(JSON.stringify(schema)).not.toMatch(/"(?:min|max)Length"|"additionalProperties":false/);
	});

	test("speaks to a reader of data, not to an author of files", () => {
		expect(JSON.stringify(schema)).not.toMatch(/\.(?:yaml|mdx?)\b/);
	});
});

test("parts of the same name are the same in every response", () => {
	const parts = Map.groupBy(
		resourceNames.flatMap((name) => Object.entries(publishedSchema(name, site).$defs ?? {})),
		([part]) => part,
	);
	const unequal = [...parts].filter(([, list]) => new Set(list.map(([, s]) => JSON.stringify(s))).size > 1);
	expect(unequal.map(([part]) => part)).toEqual([]);
});

test("an answer with a field that is not documented, or without one that is, is never served", () => {
	const { shape } = resources.istilah.schema;
	const content = { license: "https://kim.contoh.go.id/mitra/", updated: "2020-11-17", istilah: [] };
	expect(Object.keys(shape)).toEqual(["$schema", ...Object.keys(content)]);
	expect(() => answer("istilah", content, site)).not.toThrow();
	expect(() => answer("istilah", { ...content, rahasia: 1 } as never, site)).toThrow(/rahasia/);
	const { updated: _, ...less } = content;
	expect(() => answer("istilah", less as never, site)).toThrow(/updated/);
});

test("the OpenAPI document names every response and every part once", () => {
	const portal = { nama: "Contoh", license: "https://kim.contoh.go.id/mitra/", examples: { kim: "mawar" } };
	const { paths, components } = openapi(portal, site);
	expect(Object.keys(paths)).toEqual(resourceNames.map((name) => `/api/v1/${resources[name].path}`));
	expect(paths["/api/v1/kim/{id}.json"]?.get.parameters?.[0]).toMatchObject({ name: "id", example: "mawar" });
	const text = JSON.stringify({ paths, components });
	const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
	expect([...new Set(named)].sort()).toEqual(Object.keys(components.schemas).sort());
});
