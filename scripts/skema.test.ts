import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { kinds } from "../src/model/schemas/kinds.ts";
import { templates } from "../src/text/templates/index.ts";
import { snippets } from "./cuplikan.ts";
import { generated } from "./skema.ts";
import { toJsonSchema } from "./skema-json.ts";

const read = (path: string) => {
	try {
		return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
	} catch {
		return undefined;
	}
};

test("what editors read is what the schemas say", () => {
	const files = generated();
	const stale = Object.keys(files).filter((path) => read(path) !== files[path]);
	const orphans = globSync(".vscode/skema/*").filter((path) => !(path.replaceAll("\\", "/") in files));
	expect([...stale, ...orphans], "berkas usang: jalankan npm run skema").toEqual([]);
});

test("every file that is data alone is wired to its schema", () => {
	const { "yaml.schemas": wired } = JSON.parse(read(".vscode/settings.json") ?? "");
	const single = Object.entries(kinds).filter(([, { path }]) => path.endsWith(".yaml"));
	expect(wired).toEqual(
		Object.fromEntries(
			single.map(([kind, { path }]) => [
				`.vscode/skema/${kind}.json`,
				`content/${path.replace(/:[a-z]+/g, "*")}`,
			]),
		),
	);
});

interface Node {
	description?: string;
	properties?: Record<string, Node>;
	items?: Node;
	additionalProperties?: Node | boolean;
}

/** Paths of fields that say nothing of themselves. */
function* silent(node: Node, path = ""): Generator<string> {
	for (const [key, child] of Object.entries(node.properties ?? {})) {
		if (!child.description) yield `${path}${key}`;
		yield* silent(child, `${path}${key}.`);
	}
	if (node.items) yield* silent(node.items, path);
	if (typeof node.additionalProperties === "object") yield* silent(node.additionalProperties, path);
}

describe.each(Object.entries(kinds))("the JSON Schema of %s", (_, { schema }) => {
	test("describes every field", () => {
		expect([...silent(toJsonSchema(schema))]).toEqual([]);
	});
});

test("a pattern brings its own message", () => {
	expect(toJsonSchema(kinds.kim.schema)).toMatchObject({
		properties: {
			wilayah: {
				pattern: expect.any(String),
				patternErrorMessage: expect.stringContaining("harus kode wilayah Kemendagri"),
			},
		},
		additionalProperties: false,
	});
});

/** The text a snippet leaves when nobody types anything. */
const expand = (body: readonly string[]) =>
	body
		.join("\n")
		.replaceAll("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2020-11-17")
		.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
		.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, (_, hint: string) => hint.replace(/\\(.)/g, "$1"))
		.replaceAll("$0", "");

describe("snippets", () => {
	const all = snippets();

	test("one for every template, and for the entries of four lists", () => {
		expect(Object.keys(all)).toHaveLength(Object.keys(templates).length + 4);
		expect(new Set(Object.values(all).map(({ prefix }) => prefix)).size).toBe(Object.keys(all).length);
	});

	test.each(Object.entries(all))("%s is YAML with the fields of its template", (_, { body }) => {
		const text = expand(body);
		const yaml = text.startsWith("---") ? (text.split("---\n")[1] ?? "") : text;
		expect(() => parse(yaml)).not.toThrow();
		expect(yaml).not.toContain("$");
	});

	test("of a stage", () => {
		expect(expand(all.tahapan?.body ?? [])).toMatchInlineSnapshot(`
			"---
			judul: "Nama tahapan dalam bahasa yang dipahami warga"
			kelompok: "Id kelompok di pemilihan.mdx"
			ringkasan: "Satu kalimat: apa yang terjadi pada tahapan ini"
			jadwal:
			  - mulai: "2020-11-17"
			    selesai: "2020-11-17"
			    dasar: "Id peraturan di peraturan.yaml, misalnya pkpu-5-2020"
			    ditetapkan: "2020-11-17"
			ajakan: "Ajakan bagi warga dalam beberapa kata, misalnya Datang ke TPS; dibaca besar di garis waktu dan poster"
			tindakan: "Apa yang dilakukan warga, bila ada"
			---

			"
		`);
		expect(expand(all.istilah?.body ?? [])).toMatchInlineSnapshot(`
			"- id: "Id istilah, menjadi bagian alamat /istilah/#id"
			  istilah: "Istilah seperti tertulis, misalnya DPTb"
			  kepanjangan: "Kepanjangan singkatan, bila ada"
			  arti: "Artinya dalam bahasa sehari-hari"
			"
		`);
	});
});
