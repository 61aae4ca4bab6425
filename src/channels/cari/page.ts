/** The search page: results of the address's `?q=`, by kind, more on demand. */
import { cari } from "../../words/cari.ts";
import { type Found, findPages, type Hit } from "./engine.ts";

const perStep = 10;

/** Fills the search page's result area, if the address carries a question. */
export async function runSearch(area: HTMLElement): Promise<void> {
	const query = new URLSearchParams(location.search).get("q")?.trim();
	const input = document.querySelector<HTMLInputElement>("main input[name=q]");
	if (!query) return;
	if (input) input.value = query;
	const status = area.querySelector("[role=status]") as HTMLElement;
	const list = area.querySelector("ol") as HTMLElement;
	const kinds = area.querySelector("[data-jenis]") as HTMLElement;
	const more = area.querySelector("button.tombol") as HTMLButtonElement;
	area.hidden = false;
	let found: Found | undefined;
	let taken = 0;

	const extend = async () => {
		const hits = (await found?.take(taken, perStep)) ?? [];
		list.append(...hits.map(item));
		taken += hits.length;
		more.hidden = taken >= (found?.total ?? 0);
	};
	const show = async (jenis?: string) => {
		status.textContent = cari.loading;
		try {
			found = await findPages(query, { kim: area.dataset.kim, jenis });
			list.replaceChildren();
			taken = 0;
			await extend();
			status.textContent = found?.total ? cari.count(found.total, query) : cari.none(query);
		} catch {
			status.textContent = cari.failed;
		}
	};

	more.addEventListener("click", extend);
	await show();
	const buttons = choices(found?.kinds ?? {}, found?.total ?? 0, show);
	kinds.replaceChildren(...buttons);
	(kinds.parentElement as HTMLElement).hidden = buttons.length === 0;
}

function choices(
	kinds: Record<string, number>,
	total: number,
	pick: (jenis?: string) => void,
): HTMLElement[] {
	const present = Object.entries(kinds).filter(([, count]) => count > 0);
	if (present.length < 2) return [];
	const buttons = [[cari.everything, total] as const, ...present].map(([name, count], index) => {
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = `${name} (${count})`;
		button.setAttribute("aria-pressed", String(index === 0));
		button.addEventListener("click", () => {
			for (const other of buttons) other.setAttribute("aria-pressed", String(other === button));
			pick(index === 0 ? undefined : name);
		});
		return button;
	});
	return buttons;
}

function item({ url, title, excerpt, label, sections }: Hit): HTMLElement {
	const li = document.createElement("li");
	const kind = document.createElement("small");
	kind.textContent = label;
	const text = document.createElement("p");
	text.innerHTML = excerpt;
	li.append(kind, anchor(url, title), text);
	if (sections.length > 0) {
		const ul = document.createElement("ul");
		for (const section of sections) {
			const inner = document.createElement("li");
			inner.append(anchor(section.url, section.title));
			ul.append(inner);
		}
		li.append(ul);
	}
	return li;
}

function anchor(href: string, text: string): HTMLAnchorElement {
	const a = document.createElement("a");
	a.href = href;
	a.textContent = text;
	return a;
}
