/** A file's text and the form's contents: each can be made from the other. */

import { isSeq, parseDocument } from "yaml";
import { isOfKim, pathOf } from "../../model/schemas/kinds.ts";
import { withValues } from "./columns-text.ts";
import type { Draft } from "./draft.ts";
import { formFieldsOf } from "./fields.ts";
import type { TulisKind } from "./kinds.ts";
import { yamlOf } from "./yaml-text.ts";

/** Id of a file: a KIM has one profile, and what is the portal's has no KIM. */
const draftIdOf = (kim: string, kind: TulisKind, name: string): string =>
	kind === "kim" ? kim : isOfKim(kind) ? `${kim}/${name}` : name;

/** Where a draft becomes a file, below the content folder. */
export const draftPathOf = (kim: string, kind: TulisKind, name: string) =>
	pathOf(kind, draftIdOf(kim, kind, name));

export interface Composed {
	text: string;
	/** Offset in `text` where the draft's body begins. */
	bodyStart: number;
}

/** The file as it will be published; of one that is mended, every sign that nobody changed stays. */
export function compose(kind: TulisKind, { values, body, yaml, asal }: Draft): Composed {
	const before = asal === undefined ? undefined : splitFile(asal);
	const kept = yaml === undefined && before?.yaml !== undefined ? before : undefined;
	const columns =
		(kept && withValues(kept.yaml ?? "", values, orderOf(kind))?.slice(0, -1)) ??
		(yaml ?? yamlOf(inOrder(kind, values))).trimEnd();
	const head = `---\n${columns}\n---\n${kept?.gap ?? "\n"}`;
	const rest = body.trimEnd();
	const tail = before?.body === rest ? before.tail : rest && "\n";
	return { text: head + rest + tail, bodyStart: head.length };
}

/** A file that is mended says so by its day, where it has one: nobody has to think of that column. */
export function renewed(draft: Draft, today: string): Draft {
	if (draft.asal === undefined) return draft;
	const before = parseFile(draft.asal);
	const { diperbarui } = before.values;
	const isLate = typeof diperbarui === "string" && diperbarui < today;
	const isOwn = draft.values.diperbarui !== diperbarui;
	const isChanged =
		JSON.stringify([draft.values, draft.body.trimEnd()]) !== JSON.stringify([before.values, before.body]);
	return isLate && !isOwn && isChanged ? { ...draft, values: { ...draft.values, diperbarui: today } } : draft;
}

const orderOf = (kind: TulisKind): string[] => formFieldsOf(kind).map(({ key }) => key);

/** Columns in the schema's order, then those it does not know. */
function inOrder(kind: TulisKind, values: Record<string, unknown>): Record<string, unknown> {
	const known = orderOf(kind);
	const keys = [...known, ...Object.keys(values).filter((key) => !known.includes(key))];
	return Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]));
}

const front = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;

/** A file's columns, the blank lines below them, and its text. */
function splitFile(source: string): { yaml: string | undefined; gap: string; body: string; tail: string } {
	const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
	const match = front.exec(text);
	const below = text.slice(match?.[0].length ?? 0);
	const gap = /^\n*/.exec(below)?.[0] ?? "";
	const body = below.slice(gap.length).trimEnd();
	const tail = below.slice(gap.length + body.length);
	return { yaml: match ? (match[1] ?? "") : undefined, gap, body, tail };
}

/** A file's text as a draft. Columns that YAML cannot read are kept as text. */
export function parseFile(source: string, name?: string): Draft {
	const { yaml, body } = splitFile(source);
	const draft: Draft = { values: {}, body, ...(name && { name }) };
	if (yaml === undefined) return draft;
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
