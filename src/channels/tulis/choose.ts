/** The first step: which KIM, and what is to be written. */

import { el } from "./dom.ts";
import { type DeskKind, deskKinds } from "./fields.ts";
import { optionList } from "./list.ts";
import type { DeskData } from "./query.ts";
import { tulis } from "./words.ts";

const words = tulis.choose;

export interface Choice {
	kim: string;
	kind: DeskKind;
}

/** Draws the step into `area`; `done` is told once both are chosen. */
export function buildChoice(
	area: HTMLElement,
	desk: DeskData,
	before: string | undefined,
	done: (choice: Choice) => void,
): void {
	let kim = before;
	const kinds = el(
		"div",
		{ class: "bidang", role: "group", "aria-labelledby": "t-jenis" },
		el("p", { id: "t-jenis", class: "nama-bidang" }, words.kind),
		el("div", { class: "pilihan jenis" }, ...deskKinds.map(kindCard)),
	);
	kinds.hidden = kim === undefined;

	function kindCard(kind: DeskKind): HTMLElement {
		const { nama, guna } = tulis.kinds[kind];
		const card = el("button", { type: "button", class: "kartu" }, caption(nama, guna));
		card.addEventListener("click", () => kim && done({ kim, kind }));
		return card;
	}

	const list = optionList({
		options: () => desk.kim.map(({ id, nama, tempat }) => ({ value: id, label: nama, note: tempat })),
		filterLabel: words.filter,
		none: words.none,
		more: words.more,
		item({ value, label, note = "" }) {
			const input = el("input", { type: "radio", name: "t-kim", value });
			input.checked = value === kim;
			input.addEventListener("change", () => {
				kim = value;
				kinds.hidden = false;
				kinds.scrollIntoView({ block: "nearest" });
			});
			return el("label", { class: "kartu" }, input, caption(label, note));
		},
	});
	list.draw();
	area.replaceChildren(el("fieldset", { class: "bidang" }, el("legend", {}, words.kim), list.element), kinds);
}

const caption = (name: string, note: string) => el("span", {}, el("strong", {}, name), el("small", {}, note));
