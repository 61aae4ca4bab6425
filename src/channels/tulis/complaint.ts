/** What went wrong, told beside the button that was pressed, until somebody has read it. */
import { button, el } from "./dom.ts";
import { tulis } from "./words.ts";

export interface Complaint {
	element: HTMLElement;
	/** Shows it and leads there. */
	tell(...texts: readonly string[]): void;
	clear(): void;
}

export function complaint(): Complaint {
	const element = el("div", { class: "keluhan", role: "alert", tabindex: -1 });
	element.hidden = true;
	const clear = () => {
		element.hidden = true;
		element.replaceChildren();
	};
	return {
		element,
		clear,
		tell(...texts) {
			const read = button(tulis.understood, "kecil-tombol", clear);
			element.replaceChildren(...texts.map((text) => el("p", {}, text)), read);
			element.hidden = false;
			element.focus({ preventScroll: true });
			element.scrollIntoView({ block: "nearest" });
		},
	};
}
