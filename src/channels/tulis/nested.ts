/** One group of columns, such as how to reach a KIM. */

import { labelled } from "./control.ts";
import { el } from "./dom.ts";
import { type ControlOfColumns, columnOf, filledIn, fillIn, isRecordOf } from "./group.ts";

/** The column that is a group. */
export const nested: ControlOfColumns = (field, fields, id, make) => {
	const { fieldset, flag } = labelled(field, id);
	const columns = new Map(fields.map((inner) => [inner.key, make(inner, `${id}-${inner.key}`)]));
	const elements = [...columns.values()].map(({ element }) => element);
	return {
		element: fieldset(el("div", { class: "kelompok" }, el("fieldset", {}, ...elements))),
		read: () => filledIn(columns),
		write(value = {}) {
			const isKnown = isRecordOf(value, columns);
			return fillIn(columns, isKnown ? value : {}) && isKnown;
		},
		focus: ([key, ...path]) => columnOf(columns, key)?.focus(path),
		flag(messages) {
			for (const [key, inner] of columns)
				inner.flag(
					messages
						.filter(({ path }) => path[0] === key)
						.map(({ path, text }) => ({ path: path.slice(1), text })),
				);
			flag(messages.filter(({ path }) => !columns.has(String(path[0]))).map(({ text }) => text));
		},
	};
};
