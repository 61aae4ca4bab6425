/** What every control of the form can do, and the frame around it. */

import type { Path } from "./check.ts";
import { el } from "./dom.ts";
import type { FormField, Register } from "./fields.ts";
import type { Option } from "./list.ts";
import { tulis } from "./words.ts";

export interface Control {
	element: HTMLElement;
	/** `undefined` when empty. */
	read(): unknown;
	/** `false` when the value has no place here. */
	write(value: unknown): boolean;
	focus(path: Path): void;
	/** Shows what is wrong with it; nothing when the list is empty. */
	flag(messages: readonly { path: Path; text: string }[]): void;
}

/** What controls may ask of the desk. */
export interface Scene {
	options(register: Register): readonly Option[];
	/** Today, `YYYY-MM-DD`. */
	today(): string;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
/** What a file is called in its hints. */
const itself: ReadonlySet<string> = new Set(["kabar", "agenda", "halaman", "ini"]);

/** `Judul kabar.` below `Judul` says nothing more. */
const repeats = ({ label, hint }: FormField): boolean => {
	const told = wordsOf(label);
	return wordsOf(hint).every((word) => told.includes(word) || itself.has(word));
};

/** A column's name with its mark, what it holds, and the place where its fault is told. */
export function labelled(field: FormField, id: string) {
	const mark = el("span", { class: "wajib" }, tulis.form.required);
	const name = field.required ? [`${field.label} `, mark] : [field.label];
	const hint = el("p", { class: "petunjuk", id: `${id}-p` }, field.hint);
	hint.hidden = repeats(field);
	const fault = el("p", { class: "salah", id: `${id}-s` });
	fault.hidden = true;
	return {
		name,
		hint,
		fault,
		describedBy: `${id}-p ${id}-s`,
		/** The frame around a column of several boxes. */
		fieldset: (...inner: HTMLElement[]) =>
			el("fieldset", { class: "bidang" }, el("legend", {}, ...name), hint, ...inner, fault),
		flag(messages: readonly string[], ...inputs: Element[]) {
			fault.textContent = messages.join(" ");
			fault.hidden = messages.length === 0;
			for (const input of inputs) input.setAttribute("aria-invalid", String(messages.length > 0));
		},
	};
}
