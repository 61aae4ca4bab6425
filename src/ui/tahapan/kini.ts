/**
 * Says what is now, next and done at the reader's place, whenever the page is seen: HTML itself says only
 * what stays true; words that can go stale are written here. On every page with a stage, so it is short.
 *
 * `[data-status]` is the label of a stage. In `[data-pilah]` its list item moves to the list that takes its
 * status (`data-untuk`), or to that of `utama` from the instant `data-dari` until `data-ke`, while it is what
 * matters most (`model/utama.ts`). `[data-hari]` is the day. A chosen day (`<html data-kini>`) stands for the
 * clock. A sentence that becomes true on a day is a label as well, with words of its own (`data-teks`).
 */
import type { Masa } from "../../model/kini.ts";
import type { Turn } from "../../model/utama.ts";
import { dayWords, labelAt } from "../../words/kini.ts";

const { kini, utc } = document.documentElement.dataset;
const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

/** Writes the label; its row moves to the list that takes it. */
function show(label: HTMLElement, now: string) {
	const data = label.dataset as unknown as Masa & Turn & { teks?: string };
	const [status, words] = labelAt(data, now);
	if (!status) return;
	label.className = `status ${status}`;
	const text = words || data.teks || status.replace("-", " ");
	if (label.textContent !== text) label.textContent = text;
	// A sentence of its own is in no list.
	const item = label.closest("li") as HTMLElement;
	const list = item
		?.closest("[data-pilah]")
		?.querySelector(`[data-untuk~=${data.dari <= now && now < data.ke ? "utama" : status}]`);
	if (list && !list.contains(item)) {
		// A row that moves keeps its reader.
		const focused = item.querySelector<HTMLElement>(":focus");
		// The latest to begin, to lead, or to end comes first.
		list.prepend(item);
		focused?.focus();
	}
}

/** `seen` when an event asks; the clock goes on by itself. */
function update(seen?: Event) {
	const clock = new Date();
	const own = clock.getTimezoneOffset() / -60;
	// On a page for the whole country the reader's own zone counts, or else WITA, the middle one.
	const offset = (utc || (own > 6 && own < 10 ? own : 8)) as number;
	const now = kini || new Date(+clock + offset * 36e5).toISOString().slice(0, 16);
	for (const day of all("[data-hari]")) day.textContent = dayWords(now);
	// The last first: of rows that move at one time the page's own order stays.
	for (const label of [...all("[data-status]")].reverse()) show(label, now);
	// Every change comes with a minute.
	if (!seen) setTimeout(update, 6e4 - (+clock % 6e4));
}

update();
// A phone that slept, a frozen tab, a page taken back from the history: asked again when it is seen.
for (const event of ["visibilitychange", "pageshow", "resume", "focus"])
	addEventListener(event, update, true);
