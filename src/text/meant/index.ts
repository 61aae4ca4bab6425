/**
 * A file as its author plainly meant it. What phones, Word, WhatsApp and spreadsheets make of plain typing is read as
 * the typing: nothing visible is added or lost, and a line stays on its line, but for the row that a table lacks.
 * Everything else that Markdown would make of a text is told by the gate (`terlihat`), not guessed here.
 */
import { asBullets } from "./bullets.ts";
import { withLineEnds } from "./line-ends.ts";
import { fenced, type Lines } from "./lines.ts";
import { asText } from "./plain.ts";
import { withoutStrangeSpace } from "./signs.ts";
import { asTables } from "./tables.ts";

/** What stands for the `---` around the columns: phones make one long dash of two or three. */
const rule = /^(?:-{3,}|[—–]-?|-[—–])[ \t]*$/;
/** Columns are few; a dash further down belongs to the text. */
const columnsAtMost = 200;

/** Each thing that is read as it was meant, in order; every one leaves the number of letters as it is. */
const readings: readonly ((lines: Lines) => Lines)[] = [asText, asBullets, asTables, withLineEnds];

/** The text of a `.md` or `.mdx` file; asked again it changes nothing more. */
export function asMeant(typed: string): string {
	const text = withoutStrangeSpace(typed);
	// Two versions of a text are none.
	if (/^<{7} /m.test(text)) return text;
	const lines = text.split("\n");
	const { start, end } = columnsIn(lines);
	const front = lines.slice(0, end).map((line, at) => (at === start || at === end - 1 ? dashes(line) : line));
	const body = lines.slice(end);
	const typedBody: Lines = { lines: body, closed: fenced(body) };
	const read = readings.reduce((rest, next) => next(rest), typedBody);
	return [...front, ...read.lines].join("\n");
}

/** Where the columns stand, with both dashes: at the top, or below what was put above them by mistake. */
function columnsIn(lines: readonly string[]): { start: number; end: number } {
	const start = lines.slice(0, aboveAtMost).findIndex((line, at) =>
		// Nothing stands above the first line that it could be a part of.
		at === 0
			? rule.test(plain(line).trimStart())
			: rule.test(plain(line)) && column.test(lines[at + 1] ?? ""),
	);
	const end =
		start < 0
			? -1
			: lines.slice(start + 1, start + columnsAtMost).findIndex((line) => rule.test(plain(line)));
	return end < 0 ? { start: -1, end: 0 } : { start, end: start + end + 2 };
}

/** Lines that a chatbot or a blank may put above the columns. */
const aboveAtMost = 15;
const column = /^[a-z_]+:/;

const plain = (line = "") => line.replace(/\r$/, "");
const dashes = (line: string) => (line.endsWith("\r") ? "---\r" : "---");
