/** Putting a piece of Markdown into a text at the place of the cursor. */

export interface Insertion {
	/** Offsets of what is replaced; nothing the author wrote, unless the piece takes it in. */
	from: number;
	to: number;
	text: string;
	/** Offsets of what is selected afterwards. */
	select: [from: number, to: number];
}

/** Whether a piece stands in a paragraph of its own. */
const isBlock = (piece: string) => /^(?::::?[a-z]|#|- |!\[)/.test(piece);

/** Where the cursor stands, or what is selected. */
export interface Selection {
	readonly value: string;
	readonly selectionStart: number;
	readonly selectionEnd: number;
}

/**
 * Fits a piece into a text of which a part may be selected. A block follows the line of the cursor in
 * a paragraph of its own; bold and links take in what is selected.
 */
export function place(at: Selection, piece: string): Insertion {
	const { from, to, head, middle, tail } = isBlock(piece) ? asBlock(at, piece) : inLine(at, piece);
	const [start, end] = placeholder(middle);
	const begin = from + head.length;
	return { from, to, text: head + middle + tail, select: [begin + start, begin + end] };
}

/** As `place`, for a piece with nothing in it that the author would want to replace at once. */
export function placeWhole(at: Selection, piece: string): Insertion {
	const { from, to, text } = place(at, piece);
	const end = from + text.trimEnd().length;
	return { from, to, text, select: [end, end] };
}

/** What replaces a part of the text: the piece, and the blanks or lines around it. */
interface Fitted {
	from: number;
	to: number;
	head: string;
	middle: string;
	tail: string;
}

function asBlock({ value, selectionEnd }: Selection, piece: string): Fitted {
	const rest = value.indexOf("\n", selectionEnd);
	const at = rest < 0 ? value.length : rest;
	const [before, after] = [value.slice(0, at), value.slice(at)];
	const head = /(?:^|\n\n)$/.test(before) ? "" : before.endsWith("\n") ? "\n" : "\n\n";
	const tail = after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
	return { from: at, to: at, head, middle: piece, tail };
}

function inLine({ value, selectionStart: start, selectionEnd: end }: Selection, piece: string): Fitted {
	const selected = value.slice(start, end);
	const taking = selected && /^(?:\*\*|\[)[^*\]]+/.exec(piece)?.[0];
	if (taking) {
		const mark = taking.startsWith("[") ? "[" : "**";
		return { from: start, to: end, head: "", middle: mark + selected + piece.slice(taking.length), tail: "" };
	}
	const head = /[^\s([“"]$/.test(value.slice(0, end)) ? " " : "";
	return { from: end, to: end, head, middle: piece, tail: "" };
}

/** What an author will want to replace first: a value in quotes, else an empty or sample text. */
function placeholder(piece: string): [number, number] {
	const match = /(?<==")[^"]*(?=")|(?<=!?\[)[^\]]*(?=\])|(?<=^## ).+|(?<=\*\*).+(?=\*\*)/.exec(piece);
	const from = match?.index ?? piece.length;
	return [from, from + (match?.[0].length ?? 0)];
}

/** Inserts into a text box so that the browser's own undo takes it back. */
export function insert(box: HTMLTextAreaElement, { from, to, text, select }: Insertion): void {
	box.focus();
	box.setSelectionRange(from, to);
	// An old command is the one that keeps the undo history; where it is gone the text is simply set.
	const editor: { execCommand?(command: string, dialog: boolean, text: string): boolean } = document;
	if (!editor.execCommand?.("insertText", false, text)) {
		box.setRangeText(text, from, to, "end");
		box.dispatchEvent(new Event("input", { bubbles: true }));
	}
	box.setSelectionRange(...select);
}
