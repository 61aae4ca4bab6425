/** One group of columns in a list of them. */

import type { Control } from "./control.ts";
import { button, el } from "./dom.ts";
import { tulis } from "./words.ts";

export interface Group {
	element: HTMLElement;
	/** Gives it a name, its number in it. */
	title(text: string): void;
	/** What is filled in; `undefined` when nothing is. */
	read(): Record<string, unknown> | undefined;
	/** `false` when a value has no place here. */
	write(values: Readonly<Record<string, unknown>>): boolean;
	/** One of its columns, the first unless named. */
	focus(key?: unknown): void;
	/** Shows a fault at its column; `false` when there is no such column. */
	flag(key: unknown, text: string): boolean;
	unflag(): void;
}

/** A group of these controls, and a button that takes it out. */
export function buildGroup(controls: ReadonlyMap<string, Control>, remove: () => void): Group {
	const legend = el("legend");
	const drop = button("", "kecil-tombol", remove);
	const inner = [...controls.values()];
	return {
		element: el("fieldset", {}, legend, ...inner.map(({ element }) => element), drop),
		title(text) {
			legend.textContent = text;
			drop.textContent = tulis.form.remove(text.toLowerCase());
		},
		read() {
			const entries = [...controls].map(([key, control]) => [key, control.read()] as const);
			const filled = entries.filter(([, value]) => value !== undefined);
			return filled.length > 0 ? Object.fromEntries(filled) : undefined;
		},
		write: (values) => [...controls].every(([key, control]) => control.write(values[key])),
		focus: (key) => (controls.get(String(key)) ?? inner[0])?.focus([]),
		flag(key, text) {
			const control = controls.get(String(key));
			control?.flag([{ path: [], text }]);
			return control !== undefined;
		},
		unflag() {
			for (const control of inner) control.flag([]);
		},
	};
}
