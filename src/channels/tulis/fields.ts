/** The form of a kind of file, read from its zod schema: nothing of it is written twice. */
import { capital } from "../../model/kata.ts";
import { type Field as Column, fieldTree, readableName } from "../../model/schemas/field-tree.ts";
import { addressColumns } from "../../model/schemas/fields.ts";
import { type KindName, kinds } from "../../model/schemas/kinds.ts";
import { deskKinds, type KindForm, type TulisKind } from "./kinds.ts";

/** Columns that change most often, where that are not those a file must have: they stand first. */
const often: Readonly<Partial<Record<KindName, readonly string[]>>> = {
	kim: ["kontak", "pengurus", "semboyan"],
};
/** Columns that are nobody's business at the desk: a file keeps them. */
const keptBack: ReadonlySet<string> = new Set([...addressColumns, "pengelola"]);

/** Lists of ids that exist elsewhere; the gate checks them under the same names. */
const registers = ["tahapan", "topik", "dasar", "pemilihan"] as const;
export type Register = (typeof registers)[number];

export type Shape =
	| { type: "line"; max?: number; input: "text" | "url" | "email" | "tel" | "date" }
	| { type: "hours" }
	| { type: "number" }
	| { type: "switch" }
	| { type: "choice"; options: string[] }
	| { type: "pick"; from: Register; many: boolean }
	| { type: "lines"; max?: number }
	| { type: "group"; fields: FormField[] }
	| { type: "groups"; fields: FormField[] };

export interface FormField {
	key: string;
	/** The key made readable. */
	label: string;
	/** The schema's own description, for somebody who sees titles and boxes instead of ids and `true`. */
	hint: string;
	required: boolean;
	shape: Shape;
}

/** The columns of a kind that a form asks for, in the order of its schema; a file that has others keeps them. */
export const formFieldsOf = (kind: KindName): FormField[] =>
	fieldTree(kinds[kind].schema)
		.fields.filter(({ name }) => !keptBack.has(name))
		.map(inForm);

/** Every kind as the form needs it. */
export const kindForms = (): Record<TulisKind, KindForm> =>
	Object.fromEntries(
		deskKinds.map((kind): [TulisKind, KindForm] => [
			kind,
			{ fields: formFieldsOf(kind), leading: often[kind] ?? [], address: kinds[kind].address },
		]),
	) as Record<TulisKind, KindForm>;

const inForm = (column: Column): FormField => ({
	key: column.name,
	label: readableName(column.name),
	hint: capital(column.description.replace(/^(?:Id|true bila) /, "")),
	required: column.required,
	shape: shapeOf(column),
});

const isRegister = (key: string): key is Register => (registers as readonly string[]).includes(key);

function shapeOf({ name, type, entry, options, fields, role, format, max }: Column): Shape {
	if (isRegister(name)) return { type: "pick", from: name, many: type === "list" };
	if (role.hours) return { type: "hours" };
	switch (type) {
		case "list":
			return entry?.type === "group"
				? { type: "groups", fields: entry.fields.map(inForm) }
				: { type: "lines", max: entry?.max };
		case "group":
			return { type, fields: fields.map(inForm) };
		case "choice":
			return { type, options: [...options] };
		case "switch":
		case "number":
			return { type };
		default:
			return { type: "line", max, input: role.phone ? "tel" : (format ?? "text") };
	}
}
