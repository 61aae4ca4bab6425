/** A list of small groups of columns, such as sources: add one, remove one. */

import { type Control, labelled } from "./control.ts";
import { button, changed, el } from "./dom.ts";
import type { FormField } from "./fields.ts";
import { buildGroup, type ControlOfColumns, type Group, isRecordOf } from "./group.ts";
import { tulis } from "./words.ts";

/** The column of such a list. */
export const groups: ControlOfColumns = (field, fields, id, make) => {
	const { fieldset, flag } = labelled(field, id);
	const list = groupList(field, (count) => {
		const controls = fields.map((inner) => [inner.key, make(inner, `${id}-${count}-${inner.key}`)] as const);
		return new Map(controls);
	});
	const add = button(tulis.form.add(field.label), "kecil-tombol", () => list.add().focus());
	list.whenRemoved(() => add.focus());
	const keys = new Set(fields.map(({ key }) => key));

	return {
		element: fieldset(list.element, add),
		read() {
			const values = list.filled().map(({ value }) => value);
			return values.length > 0 ? values : undefined;
		},
		write(value) {
			list.clear();
			const records = recordsOf(value, keys);
			const fits = records?.every((record) => list.add().write(record)) ?? false;
			if (!fits) list.clear();
			return fits;
		},
		focus([index, key]) {
			const group = list.nth(index);
			if (group) group.focus(key);
			else add.focus();
		},
		flag(messages) {
			list.unflag();
			const own = messages.filter(({ path: [index, key], text }) => !list.nth(index)?.flag(key, text));
			flag(own.map(({ text }) => text));
		},
	};
};

/** The groups themselves, numbered as they stand. */
function groupList(field: FormField, makeControls: (count: number) => Map<string, Control>) {
	const element = el("div", { class: "kelompok" });
	let all: Group[] = [];
	let made = 0;
	let removed = () => {};

	function renumber(): void {
		for (const [index, group] of all.entries()) group.title(tulis.form.nth(field.label, index + 1));
	}
	function remove(group: Group): void {
		all = all.filter((other) => other !== group);
		group.element.remove();
		renumber();
		changed(element);
		removed();
	}
	/** Of each group what is filled in; a group left empty does not count. */
	const filled = () =>
		all.flatMap((group) => {
			const value = group.read();
			return value ? [{ group, value }] : [];
		});

	return {
		element,
		filled,
		/** The n-th group that counts, as the gate numbers them. */
		nth: (index: unknown): Group | undefined => filled()[Number(index)]?.group,
		add(): Group {
			made++;
			const group = buildGroup(makeControls(made), () => remove(group));
			all.push(group);
			element.append(group.element);
			renumber();
			return group;
		},
		clear(): void {
			all = [];
			element.replaceChildren();
		},
		unflag(): void {
			for (const group of all) group.unflag();
		},
		whenRemoved(then: () => void): void {
			removed = then;
		},
	};
}

/** A list of groups of which every column is known; nothing is an empty one. */
function recordsOf(value: unknown, keys: ReadonlySet<string>): Record<string, unknown>[] | undefined {
	const list: unknown = value ?? [];
	if (value === null || !Array.isArray(list)) return undefined;
	return list.every((one) => isRecordOf(one, keys)) ? list : undefined;
}
