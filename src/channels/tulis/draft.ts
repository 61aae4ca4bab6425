/** What somebody is writing: the form's contents. As a file it is read and written in file.ts. */
import { slugOf } from "../../model/slug.ts";
import type { FormField } from "./fields.ts";

export interface Draft {
	/** Columns by key; what is empty is absent. */
	values: Record<string, unknown>;
	/** Markdown below the columns. */
	body: string;
	/** File name without `.md`, when the author chose one; else it follows the title. */
	name?: string;
	/** The columns as YAML, when a file was opened whose columns cannot be read. */
	yaml?: string;
	/** The published text it was opened from, to be mended. */
	asal?: string;
}

export const emptyDraft = (): Draft => ({ values: {}, body: "" });
export const isEmpty = ({ values, body, yaml }: Draft) =>
	Object.keys(values).length === 0 && body.trim() === "" && !yaml;

/** The title: what stands in the first column. */
export function titleOf([first]: readonly FormField[], { values }: Pick<Draft, "values">): string {
	const title = values[first?.key ?? ""];
	return typeof title === "string" ? title : "";
}

/** The author's file name, else one from the title, else a stand-in. */
export const fileNameOf = (fields: readonly FormField[], draft: Omit<Draft, "body">): string =>
	draft.name || slugOf(titleOf(fields, draft)) || "tulisan-baru";
