/**
 * `npm run skema`: what editors know of the content, made of the schemas: JSON Schema for every
 * kind, and a snippet for every new file.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { kinds } from "../src/model/schemas/kinds.ts";
import { snippets } from "./cuplikan.ts";
import { toJsonSchema } from "./skema-json.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, "\t")}\n`;

/** Every generated file: path below the project, and its text. */
export function generated(): Record<string, string> {
	const schemas = Object.entries(kinds).map(([kind, { nama, schema }]) => [
		`.vscode/skema/${kind}.json`,
		json({ $comment: "Dibuat oleh npm run skema. Jangan disunting.", title: nama, ...toJsonSchema(schema) }),
	]);
	return { ...Object.fromEntries(schemas), ".vscode/corong.code-snippets": json(snippets()) };
}

if (import.meta.main) {
	for (const [path, text] of Object.entries(generated())) {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
	}
	console.log(`${Object.keys(generated()).length} berkas ditulis ke .vscode/`);
}
