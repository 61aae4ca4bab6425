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

/**
 * Fits a piece into a text of which a part may be selected. A block follows the line of the cursor in
 * a paragraph of its own; bold and links take in what is selected. `done` pieces have nothing in them
 * that the author would want to replace at once.
 */
export function place(value: string, start: number, end: number, piece: string, done = false): Insertion {
	if (isBlock(piece)) {
		const rest = value.indexOf("\n", end);
		const at = rest < 0 ? value.length : rest;
		const [before, after] = [value.slice(0, at), value.slice(at)];
		const head = /(?:^|\n\n)$/.test(before) ? "" : before.endsWith("\n") ? "\n" : "\n\n";
		const tail = after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
		return filled(at, at, head, piece, tail, done);
	}
	const selected = value.slice(start, end);
	const taking = selected && /^(?:\*\*|\[)[^*\]]+/.exec(piece)?.[0];
	if (taking) {
		const mark = taking.startsWith("[") ? "[" : "**";
		return filled(start, end, "", mark + selected + piece.slice(taking.length), "", done);
	}
	const gap = /[^\s([“"]$/.test(value.slice(0, end)) ? " " : "";
	return filled(end, end, gap, piece, "", done);
}

function filled(
	from: number,
	to: number,
	head: string,
	piece: string,
	tail: string,
	done: boolean,
): Insertion {
	const [start, end] = done ? [piece.length, piece.length] : placeholder(piece);
	const at = from + head.length;
	return { from, to, text: head + piece + tail, select: [at + start, at + end] };
}

/** What an author will want to replace first: a value in quotes, else an empty or sample text. */
function placeholder(piece: string): [number, number] {
	const match = /(?<==")[^"]*(?=")|(?<=!?\[)[^\]]*(?=\])|(?<=^## ).+|(?<=\*\*).+(?=\*\*)/.exec(piece);
	const from = match?.index ?? piece.length;
	return [from, from + (match?.[0].length ?? 0)];
}

/** Inserts into a text box so that the browser's own undo takes it back. */
export function insert(box: HTMLTextAreaElement, piece: string, done = false): void {
	const { from, to, text, select } = place(box.value, box.selectionStart, box.selectionEnd, piece, done);
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
