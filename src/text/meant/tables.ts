/** Tables as they come out of Word and spreadsheets, or without the row of dashes that Markdown asks for. */
import type { Lines } from "./lines.ts";
import { eachLine, isBlank, isProse, item } from "./lines.ts";

const tabbed = /\S[ ]*\t[ \t]*\S/;
/** `Pukul	: 08.00` is a label, as letters have them, and no row. */
const label = /^([^\t:]{1,30}?)[ ]*\t[ \t]*(?=:)/;
const piped = /^[ \t]*\|.*\|[ \t]*\r?$/;
const dashRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$/;

/** Tabs and bare pipes as tables. A row of dashes is put below the first row. */
export function asTables(text: Lines): Lines {
	if (!text.lines.some((line) => line.includes("\t") || piped.test(line))) return text;
	return tables(eachLine(text, (line) => line.replace(label, "$1 ")));
}

function tables(text: Lines): Lines {
	const lines: string[] = [];
	const closed: boolean[] = [];
	for (let at = 0; at < text.lines.length; ) {
		const rows = rowsFrom(text, at);
		const isTable = rows.length > 1 && !rows.some((row) => dashRow.test(row));
		const anew = isTable ? tableOf(rows, lines.at(-1)) : rows;
		lines.push(...anew);
		closed.push(...anew.map(() => text.closed[at] ?? false));
		at += rows.length;
	}
	return { lines, closed };
}

/** The rows of a table that begins here; one line where none does. */
function rowsFrom({ lines, closed }: Lines, start: number): string[] {
	const first = lines[start] ?? "";
	const isRow = piped.test(first)
		? (line: string) => piped.test(line)
		: tabbed.test(first) && !item.test(first)
			? (line: string) => tabbed.test(line) && !item.test(line) && !piped.test(line)
			: () => false;
	let end = start;
	while (end < lines.length && !closed[end] && isRow(lines[end] ?? "")) end++;
	return lines.slice(start, Math.max(end, start + 1));
}

function tableOf(rows: readonly string[], before: string | undefined): string[] {
	const cells = rows.map(cellsOf);
	const width = Math.max(...cells.map(({ length }) => length));
	// Markdown fills short rows itself; only the head says how many columns there are.
	const [first = [], ...rest] = cells;
	const head = [...first, ...Array<string>(width - first.length).fill("")];
	const end = rows[0]?.endsWith("\r") ? "\r" : "";
	const line = (row: readonly string[]) => `| ${row.join(" | ")} |${end}`;
	const table = [line(head), line(head.map(() => "---")), ...rest.map(line)];
	return isBlank(before) || !isProse(before) ? table : [end, ...table];
}

/** A bar inside a cell that tabs divide is a letter. */
const cellsOf = (row: string): string[] => {
	const plain = row.trim();
	return piped.test(row)
		? plain
				.slice(1, -1)
				.split(/(?<!\\)\|/)
				.map((cell) => cell.trim())
		: plain.split("\t").map((cell) => cell.trim().replaceAll("|", "\\|"));
};
