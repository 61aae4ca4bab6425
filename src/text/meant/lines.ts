/** The lines of a body, and which of them nobody may touch. */

export interface Lines {
	readonly lines: readonly string[];
	/** Lines between fences: there every sign stands for itself. */
	readonly closed: readonly boolean[];
}

const fence = /^[ \t]{0,3}(`{3,}|~{3,})(.*)$/;

/** Which lines stand between fences, those with the fences included. */
export function fenced(lines: readonly string[]): boolean[] {
	let open = "";
	return lines.map((line) => {
		const [, marks = "", rest = ""] = fence.exec(line.replace(/\r$/, "")) ?? [];
		if (open === "") {
			// A fence of backticks has none behind it on its line; else it is code inside a sentence.
			open = marks.startsWith("`") && rest.includes("`") ? "" : marks;
			return open !== "";
		}
		if (marks.startsWith(open) && rest.trim() === "") open = "";
		return true;
	});
}

/** The lines with every one that may be touched given anew. */
export const eachLine = (
	{ lines, closed }: Lines,
	anew: (line: string, at: number, lines: readonly string[]) => string,
): Lines => ({ lines: lines.map((line, at) => (closed[at] ? line : anew(line, at, lines))), closed });

export const isBlank = (line: string | undefined) => line === undefined || line.trim() === "";

/** A list item: its indentation and marker. */
export const item = /^([ \t]*(?:>[ \t]*)*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;

/** A line that is a thing of its own and no part of a sentence: heading, table, block, rule, fence, note. */
const ownLine =
	/^[ \t>]*(?:#{1,6}(?:[ \t]|$)|\||:{2,}|<\/?[A-Z]|(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$|`{3}|~{3}|\[[^\]]+\]:|import |export )/;

/** Whether a line is a part of a paragraph. */
export const isProse = (line: string | undefined): line is string =>
	line !== undefined && !isBlank(line) && !ownLine.test(line.replace(/\r$/, ""));
