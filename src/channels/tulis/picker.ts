/** Several ids out of those that exist, shown by their titles. */

import { type Control, frame, type Scene } from "./control.ts";
import { changed, el } from "./dom.ts";
import type { Field, Register } from "./fields.ts";
import { type Option, optionList } from "./list.ts";
import { tulis } from "./words.ts";

export function picker(field: Field, from: Register, id: string, scene: Scene): Control {
	const { name, hint, fault, flag } = frame(field, id);
	const chips = el("ul", { class: "terpilih daftar" });
	const summary = el("summary", { id }, tulis.form.pick(field.label));
	let chosen: string[] = [];

	const item = ({ value, label, note }: Option) => {
		const box = el("input", { type: "checkbox", value });
		box.checked = chosen.includes(value);
		box.addEventListener("change", () => {
			chosen = box.checked ? [...chosen, value] : chosen.filter((other) => other !== value);
			drawChips();
		});
		return el("label", { class: "centang" }, box, el("span", {}, label, el("small", {}, note ?? "")));
	};
	const list = optionList({
		options: () => scene.options(from),
		item,
		filterLabel: tulis.form.filter(field.label),
	});
	const details = el("details", {}, summary, list.element);
	details.addEventListener("toggle", () => details.open && list.draw());

	function drawChips(): void {
		const labels = new Map(scene.options(from).map(({ value, label }) => [value, label]));
		chips.hidden = chosen.length === 0;
		chips.replaceChildren(
			...chosen.map((value) => {
				const label = labels.get(value);
				const chip = el(
					"button",
					{ type: "button", class: label ? "keping" : "keping asing" },
					label ?? tulis.form.unknown(value),
				);
				chip.setAttribute("aria-label", tulis.form.remove(label ?? value));
				chip.addEventListener("click", () => {
					chosen = chosen.filter((other) => other !== value);
					drawChips();
					if (details.open) list.draw();
					changed(details);
					summary.focus();
				});
				return el("li", {}, chip);
			}),
		);
	}

	return {
		element: el("fieldset", { class: "bidang" }, el("legend", {}, ...name), hint, chips, details, fault),
		read: () => (chosen.length > 0 ? [...chosen] : undefined),
		write(value) {
			const fits = Array.isArray(value) && value.every((one) => typeof one === "string");
			chosen = fits ? [...value] : [];
			drawChips();
			if (details.open) list.draw();
			return fits || value === undefined;
		},
		focus: () => (chips.querySelector<HTMLElement>(".asing") ?? summary).focus(),
		flag: (messages) => flag(messages.map(({ text }) => text)),
	};
}
