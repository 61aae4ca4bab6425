/** What was typed for another KIM or kind may come along. */
import { button } from "./dom.ts";
import { tulis } from "./words.ts";

/** Offers the draft with a title in `area`; without one the offer is over. */
export function offerDraft(area: HTMLElement, title: string | undefined, carry: () => void): void {
	area.replaceChildren();
	area.hidden = title === undefined;
	if (title === undefined) return;
	const act = button(tulis.draft.carryHere, "kecil-tombol", () => {
		carry();
		offerDraft(area, undefined, carry);
	});
	area.append(`${tulis.draft.carry(title)} `, act);
}
