/** Results as you type, below the search box of a header. */

import { cari } from "../../words/cari.ts";
import { jenisWords } from "../../words/jenis.ts";
import { findPages, type Hit } from "./engine.ts";

const shown = 5;

/** Brings a search form to life; called once, on first touch. */
export function attachSearch(form: HTMLFormElement): void {
	const input = form.querySelector("input") as HTMLInputElement;
	const list = form.querySelector(".hasil") as HTMLElement;
	const status = form.querySelector("[role=status]") as HTMLElement;

	const close = () => {
		list.hidden = true;
		status.textContent = "";
	};
	const show = (message: string, ...nodes: Node[]) => {
		list.replaceChildren(...nodes);
		list.hidden = false;
		status.textContent = message;
	};

	const update = async () => {
		const query = input.value.trim();
		if (query === "") return close();
		try {
			const found = await findPages(query, { kim: form.dataset.kim, wait: 150 });
			if (!found || query !== input.value.trim()) return;
			const hits = await found.take(0, shown);
			if (query !== input.value.trim()) return;
			if (hits.length === 0) return show(cari.noneShort, note(cari.noneShort));
			const all = link(`${form.getAttribute("action")}?q=${encodeURIComponent(query)}`, cari.all);
			all.className = "semua";
			show(cari.count(found.total, query), ...hits.map(entry), all);
		} catch {
			show(cari.failed, note(cari.failed));
		}
	};

	input.addEventListener("input", update);
	form.addEventListener("focusout", (event) => {
		if (!form.contains(event.relatedTarget as Node | null)) close();
	});
	form.addEventListener("keydown", (event) => {
		if (event.key === "Escape") {
			close();
			input.focus();
		}
		if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
		const stops = [input, ...list.querySelectorAll("a")];
		const at = stops.indexOf(document.activeElement as HTMLInputElement);
		const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
		if (list.hidden || !next) return;
		event.preventDefault();
		next.focus();
	});
	if (input.value) update();
}

function link(href: string, text: string): HTMLAnchorElement {
	const a = document.createElement("a");
	a.href = href;
	a.textContent = text;
	return a;
}

function entry({ url, title, jenis, label, sections }: Hit): HTMLAnchorElement {
	// In the glossary the term is the answer, not the page.
	const term = jenis === jenisWords.istilah ? sections[0] : undefined;
	const a = link(term?.url ?? url, term?.title ?? title);
	const kind = document.createElement("small");
	kind.textContent = label;
	a.append(kind);
	return a;
}

function note(text: string): HTMLElement {
	const p = document.createElement("p");
	p.textContent = text;
	return p;
}
