/** One thing that is wrong with a file: where, which rule, what, and what to write instead. */
import { urls } from "../urls.ts";

export type Severity = "error" | "warning";

/** A stretch of a file's text, and what to write in its place. */
export interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** A remedy that a machine can carry out as well as a person: what to write where, or what to call the file. */
export type Fix = { readonly edits: readonly Edit[] } | { readonly rename: string };

export interface Problem {
	/** Path from the content folder's parent, with `/`. */
	file: string;
	/** 1-based. */
	line: number;
	/** 1-based, in UTF-16 units as editors count. */
	column: number;
	rule: string;
	severity: Severity;
	message: string;
	suggestion: string;
	/** The suggestion as a change of the file, where it names one. */
	fix?: Fix;
}

/** What a rule finds; the place is an offset into the file's text. */
export interface Finding {
	offset: number;
	message: string;
	suggestion: string;
	severity?: Severity;
	fix?: Fix;
}

/** Line and column of an offset; computed only for what is wrong. */
export function placeOfOffset(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, Math.max(0, offset));
	const line = before.split("\n").length;
	return { line, column: before.length - before.lastIndexOf("\n") };
}

/** The page of the site that explains a rule. */
export const pageAbout = (rule: string): string => urls.salahOf(rule);

/** Errors keep a file from being published; warnings do not. */
export const isError = (problem: Problem) => problem.severity === "error";
