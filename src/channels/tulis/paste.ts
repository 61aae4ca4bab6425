/** What is pasted from Word, Google Docs, Excel or WhatsApp keeps its shape, as Markdown; a screenshot is a picture. */
import { type Clip, clipOf } from "./clipboard/clip.ts";
import { insert } from "./insert.ts";

/** Marks of a shape that plain text would lose. */
const shaped =
	/<(?:b|strong|i|em|del|s|a|ul|ol|li|table|h[1-6]|blockquote)[\s>]|mso-list|font-weight|font-style/i;

export interface Pasting {
	/** Takes in files that are pasted without a text. */
	take(files: readonly File[]): void;
	/** Turns what was copied into Markdown. */
	markdown(clip: Clip): Promise<string>;
}

/** Listens to a box. */
export function takePastes(box: HTMLTextAreaElement, { take, markdown }: Pasting): void {
	box.addEventListener("paste", (event) => {
		const { clipboardData } = event;
		if (!clipboardData || box.readOnly) return;
		const html = clipboardData.getData("text/html");
		const text = clipboardData.getData("text/plain");
		// Word and Excel send a picture of the text along.
		const files = html || text ? [] : [...clipboardData.files];
		if (files.length > 0) {
			event.preventDefault();
			take(files);
		} else if (shaped.test(html)) {
			event.preventDefault();
			paste(box, text, markdown(clipOf(html)));
		}
	});
}

async function paste(box: HTMLTextAreaElement, text: string, shape: Promise<string>): Promise<void> {
	const { selectionStart: from, selectionEnd: to } = box;
	// Where the converter cannot be had the text comes without its shape, as ever.
	const pasted = (await shape.catch(() => text)) || text;
	const end = from + pasted.length;
	insert(box, { from, to, text: pasted, select: [end, end] });
}
