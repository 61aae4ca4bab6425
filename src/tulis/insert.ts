/** Putting a piece of Markdown into a text at the place of the cursor. */

export interface Insertion {
	/** What replaces the selection. */
	text: string;
	/** What is selected afterwards, counted from where the insertion begins. */
	select: [from: number, to: number];
}

/** Whether a piece stands in a paragraph of its own. */
const isBlock = (piece: string) => /^(?::::?[a-z]|#|- |!\[)/.test(piece);

/** A piece fitted between the text before and after it: a block gets its own paragraph. */
export function arrange(before: string, after: string, piece: string): Insertion {
	if (!isBlock(piece)) {
		const gap = /\S$/.test(before) && !/[([“"]$/.test(before) ? " " : "";
		return { text: `${gap}${piece}`, select: placeholder(piece, gap.length) };
	}
	const head = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
	const tail = after.startsWith("\n\n") ? "" : after.startsWith("\n") ? "\n" : "\n\n";
	return { text: head + piece + tail, select: placeholder(piece, head.length) };
}

/** What an author will want to replace first: the first value in quotes, else an empty or sample text. */
function placeholder(piece: string, at: number): [number, number] {
	const match = /(?<==")[^"]*(?=")|(?<=!?\[)[^\]]*(?=\])|(?<=^## ).+|(?<=\*\*).+(?=\*\*)/.exec(piece);
	const from = at + (match ? match.index : piece.length);
	return [from, from + (match?.[0].length ?? 0)];
}

/** Inserts into a text box so that the browser's own undo takes it back. */
export function insert(box: HTMLTextAreaElement, piece: string): void {
	const { value, selectionStart, selectionEnd } = box;
	const { text, select } = arrange(value.slice(0, selectionStart), value.slice(selectionEnd), piece);
	box.focus();
	// An old command is the one that keeps the undo history; where it is gone the text is simply set.
	const editor: { execCommand?(command: string, dialog: boolean, text: string): boolean } = document;
	if (!editor.execCommand?.("insertText", false, text)) {
		box.setRangeText(text, selectionStart, selectionEnd, "end");
		box.dispatchEvent(new Event("input", { bubbles: true }));
	}
	box.setSelectionRange(selectionStart + select[0], selectionStart + select[1]);
}
