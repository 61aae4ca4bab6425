/** Two questions asked over the page: yes or no, and which one of a list. */

import { button, el } from "./dom.ts";
import { type Option, optionList } from "./list.ts";
import { tulis } from "./words.ts";

function open(dialog: HTMLDialogElement): void {
	dialog.addEventListener("close", () => dialog.remove());
	(document.getElementById("meja") ?? document.body).append(dialog);
	dialog.showModal();
}

/** Lets the author choose one of a list. */
export function chooser(
	title: string,
	options: () => readonly Option[],
	pick: (value: string) => void,
): void {
	const dialog = el("dialog", { class: "kotak bingkai", "aria-label": title });
	const list = optionList({
		options,
		filterLabel: tulis.form.search,
		item: ({ value, label, note }) => {
			const item = button("", "butir", () => {
				dialog.close();
				pick(value);
			});
			item.append(label, el("small", {}, note ?? ""));
			return item;
		},
	});
	list.draw();
	const close = button(tulis.body.close, "kecil-tombol", () => dialog.close());
	dialog.append(el("div", { class: "kotak-kepala" }, el("h2", {}, title), close), list.element);
	open(dialog);
}

/** Asks before something is lost; the button that loses it says so. */
export function confirmed(question: string, yes: string): Promise<boolean> {
	return new Promise((resolve) => {
		const dialog = el("dialog", { class: "kotak bingkai", "aria-label": question });
		const answer = (value: boolean) => () => {
			resolve(value);
			dialog.close();
		};
		const no = button(tulis.draft.no, "tombol sekunder", answer(false));
		dialog.append(
			el("p", {}, question),
			el("div", { class: "baris" }, button(yes, "tombol", answer(true)), no),
		);
		dialog.addEventListener("cancel", () => resolve(false));
		open(dialog);
		no.focus();
	});
}
