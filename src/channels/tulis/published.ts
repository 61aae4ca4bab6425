/** What a published page is made of, opened at the desk to be mended. */
import { nameOf } from "../../model/slug.ts";
import type { Choice } from "./choose.ts";
import { el } from "./dom.ts";
import type { Draft } from "./draft.ts";
import { tulis } from "./words.ts";

/** One file of the site. */
export interface PublishedFile extends Choice {
	readonly id: string;
}

/** Whether a draft is of that file, and whether of the version that is shown now. */
export const isOfSame = (draft: Draft, published: Draft): { file: boolean; version: boolean } => ({
	file: draft.asal !== undefined && draft.name === published.name,
	version: draft.asal === published.asal,
});

/** Lets one of several files be chosen. */
export function chooseFile(
	area: HTMLElement,
	files: readonly PublishedFile[],
	done: (file: PublishedFile) => void,
): void {
	const cards = files.map((file) => {
		const words = el("strong", {}, nameOf(file.id).replaceAll("-", " "));
		const card = el("button", { type: "button", class: "kartu" }, el("span", {}, words));
		card.addEventListener("click", () => done(file));
		return card;
	});
	area.replaceChildren(el("p", {}, tulis.mend.which), el("div", { class: "pilihan" }, ...cards));
}
