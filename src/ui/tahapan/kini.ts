/**
 * Says what is now, next and done at the reader's place, for as long as the page is open. HTML itself
 * says only what stays true; words that can go stale are written here. Under 1 kB, on every page with a stage.
 *
 * `[data-status]` is the label of a stage. Inside `[data-pilah]` its list item moves to the list that takes
 * its status (`data-untuk`), to the end that `data-status` names: a milestone goes first. `[data-hari]` is
 * the day. A chosen day (`<html data-kini>`) stands for the clock.
 */
import { dayWords, labelAt } from "../../words/kini.ts";

const { kini, utc } = document.documentElement.dataset;

function update() {
	const clock = new Date();
	const own = clock.getTimezoneOffset() / -60;
	// On a page for the whole country the reader's own zone counts, or else WITA, the middle one.
	const offset = +(utc || (own > 6 && own < 10 ? own : 8));
	const now = kini || new Date(+clock + offset * 36e5).toISOString().slice(0, 16);
	const day = document.querySelector("[data-hari]");
	if (day) day.textContent = dayWords(now);
	for (const label of document.querySelectorAll<HTMLElement>("[data-status]")) {
		const [status, words = status] = labelAt(label.dataset, now);
		if (!status) continue;
		label.className = `status ${status}`;
		label.textContent = words as string;
		const list = label.closest("[data-pilah]")?.querySelector(`[data-untuk~=${status}]`);
		const item = label.closest("li") as HTMLElement;
		if (list && item.parentNode !== list) list[label.dataset.status as "append" | "prepend"](item);
	}
	// At the next minute.
	setTimeout(update, 6e4 - (+clock % 6e4));
}

update();
