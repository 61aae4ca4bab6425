/** Tables as they come out of Word, spreadsheets and PDF, or without the row of dashes that Markdown asks for. */
import type { Lines } from "./lines.ts";
import { eachLine, isProse, item } from "./lines.ts";

const tabbed = /\S[ ]*\t[ \t]*\S/;
/** `Pukul	: 08.00` is a label, as letters have them, and no row. */
const label = /^([^\t:]{1,30}?)[ ]*\t[ \t]*(?=:)/;
const piped = /^[ \t]*\|.*\|[ \t]*\r?$/;
const dashRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\r?$/;

/** A line of a frame drawn with signs: `+-----+-----+`, and a row of dashes wherever it stands. */
const frame = /^[ \t]*[+|](?:[ \t]*:?[-=]+:?[ \t]*[+|])+[ \t]*\r?$/;

/** What divides the cells of a row; cells that spaces divide stand below one another. */
const dividers = { tabs: /[ ]*\t[ \t]*/, spaces: /[ ]{2,}/ } as const;
const byWidth = /\S[ ]{2,}\S.*\S[ ]{2,}\S/;
/** Behind the end of a sentence two spaces are a typist's habit, before a colon they align labels. */
const typed = /[.!?,;:][ ]{2,}\S|\S[ ]{2,}:/;

/** Tabs, bare pipes, frames and columns of spaces as tables. A row of dashes is put below the first row. */
export function asTables(text: Lines): Lines {
	if (!text.lines.some((line) => line.includes("\t") || piped.test(line) || byWidth.test(line))) return text;
	return tables(eachLine(text, (line) => line.replace(label, "$1 ")));
}

function tables(text: Lines): Lines {
	const lines: string[] = [];
	const closed: boolean[] = [];
	for (let at = 0; at < text.lines.length; ) {
		const rows = rowsFrom(text, at);
		const anew = rows.length > 1 && !isMarkdown(rows) ? tableOf(rows, lines.at(-1)) : rows;
		lines.push(...anew);
		closed.push(...anew.map(() => text.closed[at] ?? false));
		at += rows.length;
	}
	return { lines, closed };
}

/** Whether Markdown reads these rows as a table without help: dashes in the second row alone, one for each cell above. */
const isMarkdown = ([head = "", dashes = "", ...rest]: readonly string[]) =>
	!frame.test(head) &&
	dashRow.test(dashes) &&
	cellsOf(head).length === cellsOf(dashes).length &&
	!rest.some((row) => frame.test(row));

/** The cells that a sign divides; one for a line that is none of its rows. */
const cellsBy = (line: string, divider: RegExp) => line.trim().split(divider);

/** A numbered line of a list has one gap, behind its number; a row with a number has more. */
const isItem = (line: string, divider: RegExp) => item.test(line) && cellsBy(line, divider).length < 3;

/** Kinds of rows, each with a test of a line that follows `first`. */
const kinds: readonly ((first: string) => (line: string) => boolean)[] = [
	(first) => (line) => isPiped(first) && isPiped(line),
	(first) => {
		const isRow = (line: string) =>
			tabbed.test(line) && !isItem(line, dividers.tabs) && !isPiped(line) && !isProseless(line);
		return (line) => isRow(first) && isRow(line);
	},
	(first) => {
		const width = cellsBy(first, dividers.spaces).length;
		const isRow = (line: string) =>
			byWidth.test(line) && !typed.test(line) && !isPiped(line) && !isProseless(line);
		return (line) =>
			isRow(first) && isRow(line) && cellsBy(line, dividers.spaces).length === width && width > 2;
	},
];

/** A line of signs alone: a rule of dashes with gaps is no row. */
const isProseless = (line: string) => !/[\p{L}\p{N}]/u.test(line);
const isPiped = (line: string) => piped.test(line) || frame.test(line);

/** The rows of a table that begins here; one line where none does. */
function rowsFrom({ lines, closed }: Lines, start: number): string[] {
	const first = lines[start] ?? "";
	const longest = kinds.map((kind) => {
		const isRow = kind(first);
		let end = start;
		while (end < lines.length && !closed[end] && isRow(lines[end] ?? "")) end++;
		return end;
	});
	return lines.slice(start, Math.max(start + 1, ...longest));
}

function tableOf(rows: readonly string[], before: string | undefined): string[] {
	const cells = rows.filter((row) => !frame.test(row)).map(cellsOf);
	if (cells.length === 0) return [...rows];
	const width = Math.max(...cells.map(({ length }) => length));
	// Markdown fills short rows itself; only the head says how many columns there are.
	const [first = [], ...rest] = cells;
	const head = [...first, ...Array<string>(width - first.length).fill("")];
	const end = rows[0]?.endsWith("\r") ? "\r" : "";
	const line = (row: readonly string[]) => `| ${row.join(" | ")} |${end}`;
	const table = [line(head), line(head.map(() => "---")), ...rest.map(line)];
	return isProse(before) || isPiped(before ?? "") ? [end, ...table] : table;
}

/** A bar inside a cell that tabs divide is a letter. */
const cellsOf = (row: string): string[] => {
	const plain = row.trim();
	return piped.test(row)
		? plain
				.slice(1, -1)
				.split(/(?<!\\)\|/)
				.map((cell) => cell.trim())
		: plain
				.split(plain.includes("\t") ? "\t" : dividers.spaces)
				.map((cell) => cell.trim().replaceAll("|", "\\|"));
};
