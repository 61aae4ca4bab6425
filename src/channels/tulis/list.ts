/** A list to choose from, with a box to narrow it once it is long. */

import { el } from "./dom.ts";
import { tulis } from "./words.ts";

export interface Option {
	value: string;
	label: string;
	note?: string;
}

interface Wishes {
	/** Asked each time the list is drawn. */
	options(): readonly Option[];
	item(option: Option): HTMLElement;
	filterLabel: string;
	none?: string;
	more?: (count: number) => string;
}

/** More than this and the box appears; no more than this are drawn. */
const short = 12;
const drawn = 80;

const simple = (text: string) =>
	text
		.normalize("NFKD")
		.replace(/[\u0300-\u036f]/g, "")
		.toLowerCase();

/** Options whose label, note or id hold every word of a query. */
export function narrow(options: readonly Option[], query: string): Option[] {
	const words = simple(query).split(/\s+/).filter(Boolean);
	return options.filter(({ value, label, note = "" }) => {
		const text = simple(`${label} ${note} ${value}`);
		return words.every((word) => text.includes(word));
	});
}

export interface List {
	element: HTMLElement;
	draw(): void;
}

export function optionList({ options, item, filterLabel, none, more }: Wishes): List {
	const filter = el("input", {
		type: "search",
		class: "saring",
		"aria-label": filterLabel,
		placeholder: filterLabel,
		autocomplete: "off",
	});
	const list = el("div", { class: "pilihan" });
	const note = el("p", { class: "petunjuk", role: "status" });
	const draw = () => {
		const all = options();
		const found = narrow(all, filter.value);
		filter.hidden = all.length <= short;
		list.replaceChildren(...found.slice(0, drawn).map(item));
		const left = found.length - drawn;
		note.textContent =
			found.length === 0 ? (none ?? tulis.form.none) : left > 0 ? (more ?? tulis.form.more)(left) : "";
	};
	// Typing here narrows the list; it is no change of the text.
	filter.addEventListener("input", (event) => {
		event.stopPropagation();
		draw();
	});
	return { element: el("div", { class: "saringan" }, filter, list, note), draw };
}
