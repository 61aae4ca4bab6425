/** Who sends: a name that is asked for once and kept on this device. */
import { el } from "./dom.ts";
import { tulis } from "./words.ts";

const words = tulis.send.letter;
const kept = "corong.tulis.nama";

/** The name that was typed last, where this browser keeps something. */
function lastName(name?: string): string {
	try {
		if (name !== undefined) localStorage.setItem(kept, name);
		return localStorage.getItem(kept) ?? "";
	} catch {
		return "";
	}
}

export interface Sender {
	element: HTMLElement;
	/** As typed; empty when nobody said. */
	name(): string;
	ask(): void;
}

/** The box for the name; `changed` is told of every letter. */
export function buildSender(changed: () => void): Sender {
	const box = el("input", {
		id: "t-dari",
		type: "text",
		autocomplete: "name",
		maxlength: 60,
		"aria-describedby": "t-dari-p",
	});
	box.value = lastName();
	const name = () => box.value.trim();
	box.addEventListener("input", (event) => {
		// No change of the draft.
		event.stopPropagation();
		lastName(name());
		changed();
	});
	const label = el("label", { for: "t-dari" }, words.dari);
	const hint = el("p", { class: "petunjuk", id: "t-dari-p" }, words.dariHint);
	return { element: el("div", { class: "bidang" }, label, hint, box), name, ask: () => box.focus() };
}
