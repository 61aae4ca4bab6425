/** The gate, asked in the browser, and where in the desk each of its findings is to be mended. */
import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { check } from "../../gate/check.ts";
import { type Document, readDocument } from "../../gate/document.ts";
import { isError, type Problem } from "../../gate/problem.ts";
import type { World } from "../../gate/world.ts";
import { formatOf } from "../../model/schemas/kinds.ts";
import { type Draft, fileNameOf } from "./draft.ts";
import { type FormField, formFieldsOf } from "./fields.ts";
import { compose, draftPathOf } from "./file.ts";
import type { TulisKind } from "./kinds.ts";
import { hasParts, parseHere } from "./mdx.ts";
import { type Repair, repairOf } from "./repair.ts";

export type Path = (string | number)[];

/** Where an author goes to mend something. */
export type Target =
	| { in: "name" }
	| { in: "field"; path: Path }
	/** A column the form has no place for. */
	| { in: "rest"; key: string }
	/** Offsets in the text of a box, and its line counted from 1. */
	| { in: "body" | "yaml"; from: number; to: number; line: number };

export interface Located extends Problem {
	target: Target;
	/** The remedy, where a touch can carry it out. */
	repair?: Repair | undefined;
}

export interface Inspection {
	document: Document;
	text: string;
	/** Path below the content folder. */
	path: string;
	problems: Located[];
	errors: number;
	/** The text below the columns cannot be read here, and nothing is said of it. */
	unseen: boolean;
}

/** Everything the gate has to say of a draft, as if its file lay in the content folder. */
export function inspect(kim: string, kind: TulisKind, draft: Draft, world: World): Inspection {
	const { text, bodyStart } = compose(kind, draft);
	const fields = formFieldsOf(kind);
	const path = draftPathOf(kim, kind, fileNameOf(fields, draft));
	const document = readDocument(path, text, parseHere);
	const unseen = formatOf(path) === "mdx" && hasParts(text);
	const problems = check(document, world)
		.map((problem) => ({
			...problem,
			repair: repairOf(problem, document.text, { text, bodyStart }),
			target: targetOf(problem, document, { text, fields, bodyStart, raw: draft.yaml !== undefined }),
		}))
		.filter(({ target, rule }) => !unseen || (target.in !== "body" && rule !== "terlihat"));
	return { document, text, path, problems, errors: problems.filter(isError).length, unseen };
}

interface Scene {
	/** As it is typed; the document holds it as it was meant, line for line. */
	text: string;
	fields: readonly FormField[];
	bodyStart: number;
	/** The columns are written as YAML instead of filled in. */
	raw: boolean;
}

function targetOf(problem: Problem, document: Document, { text, fields, bodyStart, raw }: Scene): Target {
	if (problem.rule === "tempat" || problem.rule === "alamat") return { in: "name" };
	const { yamlStart, yaml } = document;
	const offset = offsetOfPlace(text, problem);
	if (offset >= bodyStart) return { in: "body", ...lineAt(text, offset, bodyStart) };
	if (raw) return { in: "yaml", ...lineAt(text, Math.max(offset, yamlStart), yamlStart) };
	return columnAt(yaml ? pathAt(yaml.contents, offset - yamlStart) : [], missingColumn(problem), fields);
}

/** A missing column has no place of its own: the gate names it and points at the group it belongs to. */
const missingColumn = ({ rule, message }: Problem) =>
	rule === "kolom" ? /kolom "([^"]+)"/.exec(message)?.[1] : undefined;

/** The column of the form that a path lies in; `named` is one that belongs to a step of it. */
function columnAt(at: Path, named: string | undefined, fields: readonly FormField[]): Target {
	const steps = at.map((_, index) => at.slice(0, at.length - index));
	const candidates = [
		...(named === undefined ? [] : [...steps, []].map((path) => [...path, named])),
		...steps,
	];
	const path = candidates.find((candidate) => isField(candidate, fields));
	if (path) return { in: "field", path };
	const key = named ?? at[0];
	return key === undefined ? { in: "field", path: [fields[0]?.key ?? ""] } : { in: "rest", key: String(key) };
}

/** A column, an item of a list, or a column of a group. */
function isField(path: Path, fields: readonly FormField[]): boolean {
	const [key, ...below] = path;
	const field = fields.find((candidate) => candidate.key === key);
	if (!field || below.length === 0) return field !== undefined;
	if (field.shape.type === "group") return isField(below, field.shape.fields);
	const [index, ...inner] = below;
	if (typeof index !== "number" || inner.length === 0) return typeof index === "number";
	return field.shape.type === "groups" && isField(inner, field.shape.fields);
}

function offsetOfPlace(text: string, { line, column }: Problem): number {
	let start = 0;
	for (let n = 1; n < line; n++) start = text.indexOf("\n", start) + 1;
	return start + column - 1;
}

/** From an offset to the end of its line, counted from the start of the box it is shown in. */
function lineAt(text: string, offset: number, start: number) {
	const end = text.indexOf("\n", offset);
	const line = text.slice(start, offset).split("\n").length;
	return { from: offset - start, to: (end < 0 ? text.length : end) - start, line };
}

/** Path of the YAML node at an offset. */
function pathAt(node: unknown, offset: number): Path {
	if (isMap(node)) {
		const pair = node.items.findLast((item) => startOf(item) <= offset);
		return pair && isScalar(pair.key) ? [String(pair.key.value), ...pathAt(pair.value, offset)] : [];
	}
	if (isSeq(node)) {
		const index = node.items.findLastIndex((item) => ((item as Node).range?.[0] ?? Infinity) <= offset);
		return index < 0 ? [] : [index, ...pathAt(node.items[index], offset)];
	}
	return [];
}

const startOf = ({ key }: Pair) => (isScalar(key) ? (key.range?.[0] ?? Infinity) : Infinity);
