/** The first step: which KIM, and what is to be written. */

import { el } from "./dom.ts";
import { type TulisKind, tulisKinds } from "./kinds.ts";
import { optionList } from "./list.ts";
import type { TulisData } from "./query.ts";
import { tulis } from "./words.ts";

const words = tulis.choose;

export interface Choice {
	kim: string;
	kind: TulisKind;
}

/** Draws the step into `area`; `done` is told once both are chosen. */
export function buildChoice(
	area: HTMLElement,
	data: TulisData,
	before: string | undefined,
	done: (choice: Choice) => void,
): void {
	let kim = before;
	const kinds = el(
		"div",
		{ class: "bidang", role: "group", "aria-labelledby": "t-jenis" },
		el("p", { id: "t-jenis", class: "nama-bidang" }, words.kind),
		el("div", { class: "pilihan jenis" }, ...[...tulisKinds, "kim" as const].map(kindCard)),
	);
	kinds.hidden = kim === undefined;
	// The next question appears below: whoever does not see it is told.
	const told = el("p", { class: "tersembunyi", role: "status" });

	function kindCard(kind: TulisKind): HTMLElement {
		const { nama, guna } = tulis.kinds[kind];
		const card = el("button", { type: "button", class: "kartu maju" }, caption(nama, guna));
		card.addEventListener("click", () => kim && done({ kim, kind }));
		return card;
	}

	const list = optionList({
		options: () => data.kim.map(({ id, nama, tempat }) => ({ value: id, label: nama, note: tempat })),
		filterLabel: words.filter,
		none: words.none,
		more: words.more,
		item({ value, label, note = "" }) {
			const input = el("input", { type: "radio", name: "t-kim", value });
			input.checked = value === kim;
			input.addEventListener("change", () => {
				kim = value;
				kinds.hidden = false;
				told.textContent = words.chosen(label);
				kinds.scrollIntoView({ block: "nearest" });
			});
			return el("label", { class: "kartu" }, input, caption(label, note));
		},
	});
	list.draw();
	area.replaceChildren(
		el("fieldset", { class: "bidang" }, el("legend", {}, words.kim), list.element),
		told,
		kinds,
	);
}

const caption = (name: string, note: string) => el("span", {}, el("strong", {}, name), el("small", {}, note));

/** What the address asks for (`?kim=…&jenis=…`), else what was last written, else the only KIM there is. */
export function firstChoice({ kim }: TulisData, last: Choice | undefined): Partial<Choice> {
	const known = (id: string | null | undefined) => kim.find((one) => one.id === id)?.id;
	const asked = new URLSearchParams(location.search);
	const kind = tulisKinds.find((one) => one === asked.get("jenis"));
	if (known(asked.get("kim"))) return { kim: known(asked.get("kim")), kind };
	if (last && known(last.kim)) return last;
	return { kim: kim.length === 1 ? kim[0]?.id : undefined };
}
