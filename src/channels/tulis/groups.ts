/** A list of small groups of columns, such as sources: add one, remove one. */

import { type Control, frame } from "./control.ts";
import { button, changed, el } from "./dom.ts";
import type { Field } from "./fields.ts";
import { tulis } from "./words.ts";

interface Group {
	element: HTMLElement;
	controls: Map<string, Control>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	value !== null && typeof value === "object" && !Array.isArray(value);

export function groups(
	field: Field,
	fields: readonly Field[],
	id: string,
	make: (field: Field, id: string) => Control,
): Control {
	const { name, hint, fault, flag } = frame(field, id);
	const list = el("div", { class: "kelompok" });
	let all: Group[] = [];
	let made = 0;

	const add = button(tulis.form.add(field.label), "kecil-tombol", () => {
		const group = create();
		renumber();
		group.controls.values().next().value?.focus([]);
	});

	function create(): Group {
		made++;
		const controls = new Map(fields.map((inner) => [inner.key, make(inner, `${id}-${made}-${inner.key}`)]));
		const group: Group = { controls, element: el("fieldset", {}, el("legend")) };
		const drop = button("", "kecil-tombol", () => {
			all = all.filter((other) => other !== group);
			group.element.remove();
			renumber();
			changed(list);
			add.focus();
		});
		group.element.append(...[...controls.values()].map((inner) => inner.element), drop);
		all.push(group);
		list.append(group.element);
		return group;
	}

	function renumber(): void {
		for (const [index, { element }] of all.entries()) {
			const title = tulis.form.nth(field.label, index + 1);
			(element.firstElementChild as HTMLElement).textContent = title;
			(element.lastElementChild as HTMLElement).textContent = tulis.form.remove(title.toLowerCase());
		}
	}

	function clear(): void {
		all = [];
		list.replaceChildren();
	}

	/** Of each group what is filled in; a group left empty does not count. */
	const filled = () =>
		all.flatMap((group) => {
			const entries = [...group.controls].flatMap(([key, inner]) => {
				const value = inner.read();
				return value === undefined ? [] : [[key, value] as const];
			});
			return entries.length > 0 ? [{ group, value: Object.fromEntries(entries) }] : [];
		});
	/** The n-th group that counts, as the gate numbers them. */
	const nth = (index: unknown) => filled()[Number(index)]?.group;

	return {
		element: el("fieldset", { class: "bidang" }, el("legend", {}, ...name), hint, list, add, fault),
		read() {
			const values = filled().map(({ value }) => value);
			return values.length > 0 ? values : undefined;
		},
		write(value) {
			clear();
			const known = new Set(fields.map(({ key }) => key));
			const fits =
				value === undefined ||
				(Array.isArray(value) &&
					value.every((one) => isRecord(one) && Object.keys(one).every((key) => known.has(key))));
			if (!fits) return false;
			for (const one of (value ?? []) as Record<string, unknown>[]) {
				const { controls } = create();
				if (![...controls].every(([key, inner]) => inner.write(one[key]))) {
					clear();
					return false;
				}
			}
			renumber();
			return true;
		},
		focus([index, key]) {
			const group = nth(index);
			const inner = group?.controls.get(String(key)) ?? group?.controls.values().next().value;
			if (inner) inner.focus([]);
			else add.focus();
		},
		flag(messages) {
			for (const { controls } of all) for (const inner of controls.values()) inner.flag([]);
			const own: string[] = [];
			for (const message of messages) {
				const [index, key] = message.path;
				const inner = nth(index)?.controls.get(String(key));
				if (inner) inner.flag([{ path: [], text: message.text }]);
				else own.push(message.text);
			}
			flag(own);
		},
	};
}
