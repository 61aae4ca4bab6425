/**
 * Ends of lines that their author meant: an address, a timetable, an invitation, one thing a line. Where a line ends
 * only because the next word no longer fitted, the sentence goes on, as Markdown has it.
 */
import { eachLine, isProse, item, type Lines } from "./lines.ts";

/** Nobody breaks lines by hand further out than this. */
const widest = 160;
/** A line shorter than this was not ended for want of room. */
const narrow = 60;
/** Who breaks lines by hand does not count: so near to the widest line there was no room any more. */
const slack = 12;
/** Pictures below each other are no lines of a text. */
const picture = /^!\[[^\]]*\]\([^)]*\)$/;
/** Such a line begins something of its own: `Pukul : 08.00`, `✅ …`, `a. …`. */
const begins =
	/^[ \t>]*(?:\p{Lu}[\p{L} /.&'’()-]{0,30}\s*:(?:\s|$)|\p{Extended_Pictographic}|[a-z\d]{1,2}[.)]\s)/u;

/** Two blanks at the end of every line that was ended on purpose. */
export function withLineEnds(text: Lines): Lines {
	const { lines, closed } = text;
	const ends = new Set<number>();
	for (let at = 0; at < lines.length; ) {
		const end = paragraphEnd(text, at);
		for (const line of meantEnds(lines.slice(at, end))) ends.add(at + line);
		at = Math.max(at + 1, end);
	}
	if (ends.size === 0) return text;
	return { ...eachLine(text, (line, at) => (ends.has(at) ? hardEnd(line) : line)), closed };
}

/** The line behind a paragraph that begins here. A list item begins a new one. */
function paragraphEnd({ lines, closed }: Lines, start: number): number {
	// Within a sentence only a bullet, or the number 1, begins a list.
	const begin = item.test(lines[start] ?? "") ? item : first;
	let end = start;
	while (
		end < lines.length &&
		!closed[end] &&
		isProse(lines[end]) &&
		(end === start || !begin.test(lines[end] ?? ""))
	)
		end++;
	return end;
}

const first = /^[ \t]*(?:>[ \t]*)*(?:[-*+]|1[.)])(?:[ \t]+|$)/;

const said = (line: string) => line.trim();

/** Lines of a paragraph whose end was meant. */
function* meantEnds(paragraph: readonly string[]): Generator<number> {
	const lengths = paragraph.map((line) => line.trim().length);
	const longest = Math.max(0, ...lengths.filter((length) => length <= widest));
	const room = Math.max(narrow, longest - slack);
	for (let at = 0; at < paragraph.length - 1; at++) {
		const next = said(paragraph[at + 1] ?? "");
		if (picture.test(next) || picture.test(said(paragraph[at] ?? ""))) continue;
		const word = next.split(/\s/, 1)[0] ?? "";
		const length = lengths[at] ?? 0;
		if (length > widest || length + 1 + word.length <= room || begins.test(next)) yield at;
	}
}

/** A line that ends hard already stays as it is. */
const hardEnd = (line: string) =>
	/(?: {2}|\\)\r?$/.test(line) ? line : line.replace(/[ \t]*(\r?)$/, "  $1");
