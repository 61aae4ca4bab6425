/**
 * A schema as a tree of fields. The one place that looks inside zod: guide, desk, gate, templates and snippets
 * ask the tree.
 */
import * as z from "zod";
import { capital } from "../kata.ts";
import { type Role, roles } from "./roles.ts";

export interface Field {
	/** Name in the file; empty for the file itself and for what a list or a table holds. */
	readonly name: string;
	/** A `group` has fields of its own, a `table` entries under names an author chooses. */
	readonly type: "text" | "number" | "switch" | "choice" | "list" | "group" | "table";
	readonly required: boolean;
	/** Empty when the schema says nothing. */
	readonly description: string;
	/** What a `choice` may be. */
	readonly options: readonly string[];
	readonly format?: "date" | "email" | "url" | undefined;
	/** Most letters of a text. */
	readonly max?: number | undefined;
	/** Fields of a `group`, in the order of the schema. */
	readonly fields: readonly Field[];
	/** What a `list` or a `table` holds. */
	readonly entry?: Field | undefined;
	readonly role: Role;
	/** Judges a value that is there; whether one must be, `required` says. */
	readonly schema: z.ZodType;
}

/** The fields of a schema, all the way down. */
export function fieldTree(whole: z.ZodType, name = ""): Field {
	const wrappers = [...unwrap(whole)];
	const schema = wrappers.at(-1) ?? whole;
	return {
		name,
		...formOf(schema),
		required: !whole.safeParse(undefined).success,
		description: wrappers.find(({ description }) => description)?.description ?? "",
		role: Object.assign({}, ...wrappers.map((one) => roles.get(one))),
		schema,
	};
}

/** A schema and what it wraps, the field itself last. */
function* unwrap(schema: z.ZodType): Generator<z.ZodType> {
	yield schema;
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
		yield* unwrap(schema.unwrap() as z.ZodType);
}

type Form = Pick<Field, "type" | "options" | "fields" | "entry" | "format" | "max">;

function formOf(schema: z.ZodType): Form {
	const plain = { options: [], fields: [] };
	if (schema instanceof z.ZodObject) {
		const shape = Object.entries(schema.shape as Record<string, z.ZodType>);
		return { ...plain, type: "group", fields: shape.map(([key, field]) => fieldTree(field, key)) };
	}
	if (schema instanceof z.ZodArray)
		return { ...plain, type: "list", entry: fieldTree(schema.element as z.ZodType) };
	if (schema instanceof z.ZodRecord)
		return { ...plain, type: "table", entry: fieldTree(schema.valueType as z.ZodType) };
	if (schema instanceof z.ZodEnum) return { ...plain, type: "choice", options: schema.options.map(String) };
	if (schema instanceof z.ZodBoolean) return { ...plain, type: "switch" };
	if (schema instanceof z.ZodNumber) return { ...plain, type: "number" };
	const { maxLength, format } = schema as Partial<z.ZodString>;
	return {
		...plain,
		type: "text",
		max: maxLength ?? undefined,
		format: schema.meta()?.format === "date" ? "date" : formats.find((one) => one === format),
	};
}

const formats = ["email", "url"] as const;

/** Whether a value may stand in a field. */
export const takes = ({ schema }: Field, value: unknown): boolean => schema.safeParse(value).success;

/** The fields a path passes, the whole file first; a number is an entry of a list. Stops where nothing is known. */
export function fieldsAlong(whole: Field, path: readonly PropertyKey[]): Field[] {
	const [step, ...rest] = path;
	if (step === undefined) return [whole];
	const next =
		typeof step === "number" ? whole.entry : (whole.fields.find(({ name }) => name === step) ?? whole.entry);
	return [whole, ...(next ? fieldsAlong(next, rest) : [])];
}

/** A field's name made readable, for who has no other words for it: `kata_cari` is "Kata cari". */
export const readableName = (name: string): string => capital(name.replaceAll("_", " "));
