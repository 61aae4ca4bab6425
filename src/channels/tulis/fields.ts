/** The form of a kind of file, read from its zod schema: nothing of it is written twice. */
import type * as z from "zod";
import { capital } from "../../model/kata.ts";
import { addressColumns, day, hours } from "../../model/schemas/fields.ts";
import { type KindName, kinds } from "../../model/schemas/kinds.ts";

/** Kinds a KIM writes at this desk. */
export const deskKinds = ["kabar", "agenda", "kimFaq", "kimHalaman"] as const satisfies KindName[];
export type DeskKind = (typeof deskKinds)[number];

/** Lists of ids that exist elsewhere; the gate checks them under the same names. */
const registers = ["tahapan", "topik", "dasar", "pemilihan"] as const;
export type Register = (typeof registers)[number];

export type Shape =
	| { type: "line"; max?: number; input: "text" | "url" | "email" | "date" }
	| { type: "hours" }
	| { type: "number" }
	| { type: "switch" }
	| { type: "choice"; options: string[] }
	| { type: "pick"; from: Register; many: boolean }
	| { type: "lines"; max?: number }
	| { type: "groups"; fields: Field[] };

export interface Field {
	key: string;
	/** The key made readable. */
	label: string;
	/** The schema's own description, for somebody who sees titles and boxes instead of ids and `true`. */
	hint: string;
	required: boolean;
	shape: Shape;
}

/** What a zod schema tells of itself, as far as the form asks. */
interface Node extends z.ZodType {
	shape?: Record<string, Node>;
	element?: Node;
	options?: string[];
	unwrap?: () => Node;
	maxLength?: number | null;
	format?: string | null;
}

const wrappers = new Set(["optional", "nullable", "default"]);

/** The columns of a kind that a form asks for, in the order of its schema; a file that has others keeps them. */
export const fieldsOf = (kind: KindName): Field[] =>
	columnsOf(kinds[kind].schema).filter(({ key }) => !addressColumns.has(key));

function columnsOf(schema: Node): Field[] {
	return Object.entries(schema.shape ?? {}).map(([key, wrapped]) => {
		let node = wrapped;
		let hint = node.description;
		while (wrappers.has(node.def.type) && node.unwrap) {
			node = node.unwrap();
			hint ??= node.description;
		}
		return {
			key,
			label: labelOf(key),
			hint: capital((hint ?? "").replace(/^(?:Id|true bila) /, "")),
			required: !wrapped.safeParse(undefined).success,
			shape: shapeOf(key, node),
		};
	});
}

const labelOf = (key: string) => capital(key.replaceAll("_", " "));

const isRegister = (key: string): key is Register => (registers as readonly string[]).includes(key);

function shapeOf(key: string, node: Node): Shape {
	const { type } = node.def;
	const list = type === "array" ? node.element : undefined;
	if (isRegister(key)) return { type: "pick", from: key, many: list !== undefined };
	if (list)
		return list.shape ? { type: "groups", fields: columnsOf(list) } : { type: "lines", max: max(list) };
	if (type === "boolean") return { type: "switch" };
	if (type === "number") return { type: "number" };
	if (type === "enum") return { type: "choice", options: node.options ?? [] };
	// A copy that `.describe()` makes keeps the definition.
	if (node.def === hours.def) return { type: "hours" };
	if (node.def === day.def) return { type: "line", input: "date" };
	const input = node.format === "url" || node.format === "email" ? node.format : "text";
	return { type: "line", max: max(node), input };
}

const max = ({ maxLength }: Node) => maxLength ?? undefined;
