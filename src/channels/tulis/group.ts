/** Columns within a column: what they hold together, and one group of them in a list. */

import type { Control } from "./control.ts";
import { button, el } from "./dom.ts";
import type { FormField } from "./fields.ts";
import { tulis } from "./words.ts";

/** Makes the control of a column that has `fields` in it; `make` makes the control of one of these. */
export type ControlOfColumns = (
	field: FormField,
	fields: readonly FormField[],
	id: string,
	make: (field: FormField, id: string) => Control,
) => Control;

/** Inner columns by their keys. */
type Columns = ReadonlyMap<string, Control>;

/** What is filled in; `undefined` when nothing is. */
export function filledIn(columns: Columns): Record<string, unknown> | undefined {
	const entries = [...columns].map(([key, { read }]) => [key, read()] as const);
	const filled = entries.filter(([, value]) => value !== undefined);
	return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

/** Fills in; `false` when a value has no place in its column. */
export const fillIn = (columns: Columns, values: Readonly<Record<string, unknown>>): boolean =>
	[...columns].map(([key, { write }]) => write(values[key])).every(Boolean);

/** The column of that key, the first unless there is one. */
export const columnOf = (columns: Columns, key: unknown): Control | undefined =>
	columns.get(String(key)) ?? [...columns.values()][0];

/** Whether every column of what stands in a file is known. */
export const isRecordOf = (
	value: unknown,
	known: Pick<ReadonlySet<string>, "has">,
): value is Record<string, unknown> =>
	value !== null &&
	typeof value === "object" &&
	!Array.isArray(value) &&
	Object.keys(value).every((key) => known.has(key));

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
export function buildGroup(columns: Columns, remove: () => void): Group {
	const legend = el("legend");
	const drop = button("", "kecil-tombol", remove);
	const inner = [...columns.values()];
	return {
		element: el("fieldset", {}, legend, ...inner.map(({ element }) => element), drop),
		title(text) {
			legend.textContent = text;
			drop.textContent = tulis.form.remove(text.toLowerCase());
		},
		read: () => filledIn(columns),
		write: (values) => fillIn(columns, values),
		focus: (key) => columnOf(columns, key)?.focus([]),
		flag(key, text) {
			const control = columns.get(String(key));
			control?.flag([{ path: [], text }]);
			return control !== undefined;
		},
		unflag() {
			for (const control of inner) control.flag([]);
		},
	};
}
