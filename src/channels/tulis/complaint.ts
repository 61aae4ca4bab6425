/** What went wrong, told beside the button that was pressed, until somebody has read it. */
import { button, el } from "./dom.ts";
import { tulis } from "./words.ts";

export interface Complaint {
	element: HTMLElement;
	/** Shows it and leads there: texts, and what helps. */
	tell(...parts: readonly (string | HTMLElement)[]): void;
	clear(): void;
}

export function complaint(): Complaint {
	const element = el("div", { class: "keluhan", role: "alert", tabindex: -1 });
	element.hidden = true;
	/** Where its reader was. */
	let before: Element | null = null;
	const clear = () => {
		element.hidden = true;
		element.replaceChildren();
	};
	const read = button(tulis.understood, "kecil-tombol", () => {
		clear();
		if (before instanceof HTMLElement) before.focus();
	});
	return {
		element,
		clear,
		tell(...parts) {
			if (!element.contains(document.activeElement)) before = document.activeElement;
			element.replaceChildren(
				...parts.map((part) => (typeof part === "string" ? el("p", {}, part) : part)),
				read,
			);
			element.hidden = false;
			element.focus({ preventScroll: true });
			element.scrollIntoView({ block: "nearest" });
		},
	};
}
