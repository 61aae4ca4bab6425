/** A schema as a person reads it: which fields, what each holds, which must be filled. */
import * as z from "zod";
import type { Kind } from "./kinds.ts";

export interface Kolom {
	nama: string;
	wajib: boolean;
	/** What is written there, in words. */
	jenis: string;
	keterangan: string;
}

type Json = z.core.JSONSchema.JSONSchema;

/** The JSON Schema of what an author types (draft 2020-12). */
const jsonSchema = (schema: z.ZodType): Json =>
	z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json;

const typeWords: Record<string, string> = {
	string: "teks",
	integer: "angka",
	number: "angka",
	boolean: "true atau false",
	object: "kelompok kolom",
};

function wordsOf(property: Json): string {
	if (property.enum) return `pilihan: ${property.enum.join(", ")}`;
	if (property.type === "array") {
		const items = property.items as Json | undefined;
		return `daftar ${items?.enum ? `pilihan: ${items.enum.join(", ")}` : items?.properties ? `berisi ${Object.keys(items.properties).join(", ")}` : "teks"}`;
	}
	if (property.format === "date") return "tanggal";
	return typeWords[String(property.type)] ?? "teks";
}

/** The fields of a kind's frontmatter, in the order of the schema. Lists of entries tell the fields of one entry. */
export function fieldsOf({ schema }: Pick<Kind, "schema">): Kolom[] {
	const whole = jsonSchema(schema);
	const one = (whole.items ?? (whole.additionalProperties || undefined) ?? whole) as Json;
	const { properties = {}, required = [] } = whole.properties ? whole : one;
	return Object.entries(properties).map(([nama, property]) => ({
		nama,
		wajib: required.includes(nama),
		jenis: wordsOf(property as Json),
		keterangan: (property as Json).description ?? "",
	}));
}
