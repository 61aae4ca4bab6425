/** Several ids out of those that exist, shown by their titles. */

import { type Control, labelled, type Scene } from "./control.ts";
import { changed, el } from "./dom.ts";
import type { FormField, Register } from "./fields.ts";
import { type Option, optionList } from "./list.ts";
import { tulis } from "./words.ts";

/** The column of one such list. */
export function picker(field: FormField, from: Register, id: string, scene: Scene): Control {
	const { fieldset, flag } = labelled(field, id);
	const options = () => scene.options(from);
	const summary = el("summary", { id }, tulis.form.pick(field.label));
	let chosen: string[] = [];

	const list = optionList({
		options,
		item: (option) => checkbox(option, chosen.includes(option.value), take),
		filterLabel: tulis.form.filter(field.label),
	});
	const details = el("details", {}, summary, list.element);
	details.addEventListener("toggle", () => details.open && list.draw());
	const chips = chipList(options, (value) => {
		set(chosen.filter((other) => other !== value));
		changed(details);
		summary.focus();
	});

	function take(value: string, isOn: boolean): void {
		chosen = isOn ? [...chosen, value] : chosen.filter((other) => other !== value);
		chips.draw(chosen);
	}
	function set(values: string[]): void {
		chosen = values;
		chips.draw(chosen);
		if (details.open) list.draw();
	}

	return {
		element: fieldset(chips.element, details),
		read: () => (chosen.length > 0 ? [...chosen] : undefined),
		write(value) {
			const fits = Array.isArray(value) && value.every((one) => typeof one === "string");
			set(fits ? [...value] : []);
			return fits || value === undefined;
		},
		focus: () => (chips.element.querySelector<HTMLElement>(".asing") ?? summary).focus(),
		flag: (messages) => flag(messages.map(({ text }) => text)),
	};
}

/** One id to tick, with its title. */
function checkbox(
	{ value, label, note }: Option,
	isOn: boolean,
	take: (value: string, isOn: boolean) => void,
) {
	const box = el("input", { type: "checkbox", value });
	box.checked = isOn;
	// Before the desk hears of it, and keeps what is chosen.
	box.addEventListener("input", () => take(value, box.checked));
	return el("label", { class: "tandai" }, box, el("span", {}, label, el("small", {}, note ?? "")));
}

/** What is chosen, each with a way to take it out; an id that does not exist is marked. */
function chipList(options: () => readonly Option[], drop: (value: string) => void) {
	const element = el("ul", { class: "terpilih daftar" });
	const chip = (value: string, label: string | undefined) => {
		const words = label ?? tulis.form.unknown(value);
		const made = el("button", { type: "button", class: label ? "keping" : "keping asing" }, words);
		made.setAttribute("aria-label", tulis.form.remove(label ?? value));
		made.addEventListener("click", () => drop(value));
		return el("li", {}, made);
	};
	return {
		element,
		draw(chosen: readonly string[]) {
			const labels = new Map(options().map(({ value, label }) => [value, label]));
			element.hidden = chosen.length === 0;
			element.replaceChildren(...chosen.map((value) => chip(value, labels.get(value))));
		},
	};
}
