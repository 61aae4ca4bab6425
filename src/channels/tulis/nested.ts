/** One group of columns, such as how to reach a KIM. */

import { type Control, labelled } from "./control.ts";
import { el } from "./dom.ts";
import type { FormField } from "./fields.ts";

/** The column that is a group; `make` makes the control of one inner column. */
export function nested(
	field: FormField,
	fields: readonly FormField[],
	id: string,
	make: (field: FormField, id: string) => Control,
): Control {
	const { name, hint, fault, flag } = labelled(field, id);
	const controls = new Map(fields.map((inner) => [inner.key, make(inner, `${id}-${inner.key}`)]));
	const elements = [...controls.values()].map(({ element }) => element);
	return {
		element: el(
			"fieldset",
			{ class: "bidang" },
			el("legend", {}, ...name),
			hint,
			el("div", { class: "kelompok" }, el("fieldset", {}, ...elements)),
			fault,
		),
		read() {
			const filled = [...controls].flatMap(([key, { read }]) => {
				const value = read();
				return value === undefined ? [] : [[key, value] as const];
			});
			return filled.length > 0 ? Object.fromEntries(filled) : undefined;
		},
		write(value = {}) {
			const values = isGroup(value, controls) ? value : {};
			const fit = [...controls].map(([key, { write }]) => write(values[key]));
			return values === value && fit.every(Boolean);
		},
		focus: ([key, ...path]) => (controls.get(String(key)) ?? [...controls.values()][0])?.focus(path),
		flag(messages) {
			for (const [key, inner] of controls)
				inner.flag(
					messages
						.filter(({ path }) => path[0] === key)
						.map(({ path, text }) => ({ path: path.slice(1), text })),
				);
			flag(messages.filter(({ path }) => !controls.has(String(path[0]))).map(({ text }) => text));
		},
	};
}

const isGroup = (value: unknown, known: ReadonlyMap<string, Control>): value is Record<string, unknown> =>
	value !== null &&
	typeof value === "object" &&
	!Array.isArray(value) &&
	Object.keys(value).every((key) => known.has(key));
