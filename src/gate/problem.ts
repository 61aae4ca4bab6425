/** One thing that is wrong with a file: where, which rule, what, and what to write instead. */
export type Severity = "error" | "warning";

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
}

/** What a rule finds; the place is an offset into the file's text. */
export interface Finding {
	offset: number;
	message: string;
	suggestion: string;
	severity?: Severity;
}

/** Line and column of an offset; computed only for what is wrong. */
export function placeOfOffset(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, Math.max(0, offset));
	const line = before.split("\n").length;
	return { line, column: before.length - before.lastIndexOf("\n") };
}

/** Errors keep a file from being published; warnings do not. */
export const isError = (problem: Problem) => problem.severity === "error";
