/** Who sends: a name that is asked for once and kept on this device. */
import { el, say } from "./dom.ts";
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
	/** Whether somebody said; else the box is led to, and says what is missing until it is there. */
	isKnown(): boolean;
}

/** The box for the name; `changed` is told of every letter. */
export function buildSender(changed: () => void): Sender {
	const box = el("input", {
		id: "t-dari",
		type: "text",
		autocomplete: "name",
		maxlength: 60,
		"aria-describedby": "t-dari-p t-dari-s",
	});
	box.value = lastName();
	const name = () => box.value.trim();
	const fault = el("p", { class: "salah", id: "t-dari-s", role: "alert" });
	const flag = (isMissing: boolean) => {
		say(fault, isMissing ? words.noName : "");
		box.setAttribute("aria-invalid", String(isMissing));
	};
	box.addEventListener("input", (event) => {
		// No change of the draft.
		event.stopPropagation();
		lastName(name());
		if (name() !== "") flag(false);
		changed();
	});
	const label = el("label", { for: "t-dari" }, words.dari);
	const hint = el("p", { class: "petunjuk", id: "t-dari-p" }, words.dariHint);
	return {
		element: el("div", { class: "bidang" }, label, hint, box, fault),
		name,
		isKnown() {
			const isMissing = name() === "";
			flag(isMissing);
			if (isMissing) box.focus();
			return !isMissing;
		},
	};
}
