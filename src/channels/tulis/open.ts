/** A file from the author's device becomes a draft. */
import { decode } from "../../gate/decode.ts";
import type { Finding } from "../../gate/problem.ts";
import { kinds } from "../../model/schemas/kinds.ts";
import { slugOf } from "../../model/slug.ts";
import type { Draft } from "./draft.ts";
import { parseFile } from "./file.ts";
import { type TulisKind, tulisKinds } from "./kinds.ts";

export type Opened = { draft: Draft; kind: TulisKind } | { fault: Finding };

/** Reads a file; its kind is the one its columns fit best. */
export function openFile(bytes: ArrayBuffer, fileName: string, fallback: TulisKind): Opened {
	const { text, fault } = decode(new Uint8Array(bytes));
	if (fault) return { fault };
	const draft = parseFile(text, slugOf(fileName.replace(/(?:\.(?:md|markdown|txt))+$/i, "")));
	return { draft, kind: kindOf(draft, fallback) };
}

/** The kind whose schema has the fewest complaints. */
export function kindOf({ values }: Pick<Draft, "values">, fallback: TulisKind): TulisKind {
	if (Object.keys(values).length === 0) return fallback;
	const complaints = (kind: TulisKind) => {
		const result = kinds[kind].schema.safeParse(values);
		return result.success
			? 0
			: result.error.issues.reduce(
					(sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1),
					0,
				);
	};
	const ranked = [fallback, ...tulisKinds, "kim" as const].map((kind) => ({ kind, count: complaints(kind) }));
	return ranked.reduce((best, next) => (next.count < best.count ? next : best)).kind;
}
