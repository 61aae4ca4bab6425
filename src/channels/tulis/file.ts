/** A file's text and the form's contents: each can be made from the other. */

import { Document, isScalar, isSeq, parseDocument, Scalar, visit } from "yaml";
import { pathOf as filePath } from "../../model/schemas/kinds.ts";
import { slugOf } from "../../model/slug.ts";
import type { TulisKind } from "./fields.ts";
import { formFieldsOf } from "./fields.ts";

export interface Draft {
	/** Columns by key; what is empty is absent. */
	values: Record<string, unknown>;
	/** Markdown below the columns. */
	body: string;
	/** File name without `.md`, when the author chose one; else it follows the title. */
	name?: string;
	/** The columns as YAML, when a file was opened whose columns cannot be read. */
	yaml?: string;
}

export const emptyDraft = (): Draft => ({ values: {}, body: "" });
export const isEmpty = ({ values, body, yaml }: Draft) =>
	Object.keys(values).length === 0 && body.trim() === "" && !yaml;

/** Where a draft becomes a file, below the content folder. */
export { slugOf };

export const draftPathOf = (kim: string, kind: TulisKind, name: string) => filePath(kind, `${kim}/${name}`);

/** The author's file name, else one from the title (the first column), else a stand-in. */
export function fileNameOf(kind: TulisKind, { name, values }: Draft): string {
	const title = values[formFieldsOf(kind)[0]?.key ?? ""];
	return name || slugOf(typeof title === "string" ? title : "") || "tulisan-baru";
}

export interface Composed {
	text: string;
	/** Offset in `text` where the draft's body begins. */
	bodyStart: number;
}

/** The file as it will be published. */
export function compose(kind: TulisKind, { values, body, yaml }: Draft): Composed {
	const head = `---\n${(yaml ?? yamlOf(inOrder(kind, values))).trimEnd()}\n---\n\n`;
	const rest = body.trimEnd();
	return { text: head + (rest && `${rest}\n`), bodyStart: head.length };
}

/** Columns in the schema's order, then those it does not know. */
function inOrder(kind: TulisKind, values: Record<string, unknown>): Record<string, unknown> {
	const known = formFieldsOf(kind).map(({ key }) => key);
	const keys = [...known, ...Object.keys(values).filter((key) => !known.includes(key))];
	return Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]));
}

const looksLikeDate = /^\d{4}-\d{2}(?:-\d{2})?$/;
const shortList = 90;

/** YAML as the sample files are written: dates in quotes, short lists on one line, long text unbroken. */
function yamlOf(values: Record<string, unknown>): string {
	// With no column at all the gate would only say that there is none.
	const document = new Document(values);
	visit(document, {
		Scalar(_, node) {
			if (typeof node.value === "string" && looksLikeDate.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
		},
		Seq(_, node) {
			node.flow = node.items.every(isScalar) && JSON.stringify(node).length < shortList;
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const front = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;

/** A file's text as a draft. Columns that YAML cannot read are kept as text. */
export function parseFile(source: string, name?: string): Draft {
	const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
	const match = front.exec(text);
	const body = text
		.slice(match?.[0].length ?? 0)
		.replace(/^\n+/, "")
		.trimEnd();
	const draft: Draft = { values: {}, body, ...(name && { name }) };
	if (!match) return draft;
	const yaml = match[1] ?? "";
	const values = readColumns(yaml);
	return values ? { ...draft, values } : { ...draft, yaml };
}

/** The columns, or `undefined` when they are not a plain list of columns. */
export function readColumns(yaml: string): Record<string, unknown> | undefined {
	try {
		const document = parseDocument(yaml, { uniqueKeys: true });
		if (document.errors.length > 0 || document.warnings.length > 0 || isSeq(document.contents))
			return undefined;
		const data: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
		return typeof data === "object" ? (data as Record<string, unknown>) : undefined;
	} catch {
		return undefined;
	}
}
