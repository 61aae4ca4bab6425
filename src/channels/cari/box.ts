/** Answers as you type, below the search box of a header: a combobox with a list, after the pattern of ARIA. */
import { live } from "../../words/cari.ts";
import { partsOf, sourceOf } from "./answer.ts";
import { el } from "./dom.ts";
import { find, type Result, start } from "./find.ts";
import type { Answer } from "./read.ts";
import { forget, recent, remember } from "./recent.ts";
import { dress } from "./style.ts";

const shown = 5;

/** A list below an input: which entry is meant, and what is told. */
class Box {
	private readonly input: HTMLInputElement;
	private readonly panel: HTMLElement;
	private readonly told: HTMLElement;
	private readonly list = el("div", { role: "listbox", id: "cari-daftar", "aria-label": live.answers });
	private at = -1;
	private readonly form: HTMLFormElement;

	constructor(form: HTMLFormElement) {
		this.form = form;
		this.input = form.querySelector("input") as HTMLInputElement;
		this.panel = form.querySelector(".hasil") as HTMLElement;
		this.told = form.querySelector("[role=status]") as HTMLElement;
		for (const [name, value] of Object.entries({
			role: "combobox",
			"aria-autocomplete": "list",
			"aria-controls": this.list.id,
			"aria-expanded": "false",
		}))
			this.input.setAttribute(name, value);
		this.input.addEventListener("input", () => this.update());
		this.input.addEventListener("focus", () => this.update());
		this.input.addEventListener("click", () => this.panel.hidden && this.update());
		form.addEventListener("keydown", (event) => this.key(event));
		form.addEventListener("submit", () => this.keep());
		form.addEventListener("focusout", ({ relatedTarget }) => {
			if (!form.contains(relatedTarget as Node | null)) this.close();
		});
	}

	private get kim() {
		return this.form.dataset.kim;
	}
	private get query() {
		return this.input.value.trim();
	}
	private keep() {
		if (this.query) remember(this.query);
	}

	/** Shows what the box has to say to the letters in it. */
	async update(): Promise<void> {
		const { query } = this;
		if (!query) return this.showRecent();
		// A sign of life, should the answer take a while.
		const wait = setTimeout(() => query === this.query && this.show(live.loading, []), 80);
		try {
			for await (const result of find(query, this.kim)) {
				clearTimeout(wait);
				if (query !== this.query) return;
				this.showResult(query, result);
			}
		} catch {
			if (query === this.query) this.showFailure();
		} finally {
			clearTimeout(wait);
		}
	}

	private showResult(query: string, { answers, corrected, nearest }: Result) {
		const href = `${this.form.getAttribute("action")}?q=${encodeURIComponent(query)}`;
		const all = this.option(href, "semua", answers.length > 0 ? live.all : live.askAll);
		const list = (answers.length > 0 ? answers : nearest).slice(0, shown);
		const options = list.map((answer, index) => this.answer(answer, index === 0 && answers.length > 0));
		const note = answers.length > 0 ? corrected && live.corrected(corrected) : live.none(query);
		this.show(note || "", [...options, all], answers.length > 0 ? live.count(answers.length, query) : note);
	}

	private showRecent() {
		const queries = recent();
		if (queries.length === 0 || document.activeElement !== this.input) return this.close();
		const action = this.form.getAttribute("action");
		const options = queries.map((query) =>
			this.option(`${action}?q=${encodeURIComponent(query)}`, "", query),
		);
		this.show(live.recent, options);
		const button = el("button", { type: "button", class: "tautan" }, live.forget);
		button.addEventListener("click", () => {
			forget();
			this.close();
			this.input.focus();
		});
		this.panel.append(button);
	}

	private showFailure() {
		this.show(live.failed, [this.option(this.form.getAttribute("action") ?? "", "", live.list)]);
		const button = el("button", { type: "button", class: "tautan" }, live.again);
		button.addEventListener("click", () => {
			this.input.focus();
			this.update();
		});
		this.panel.append(button);
	}

	private option(href: string, name: string, ...children: (Node | string | undefined)[]) {
		const option = el(
			"a",
			{ href, class: name, role: "option", tabindex: "-1", "aria-selected": "false" },
			...children,
		);
		option.addEventListener("click", () => this.keep());
		return option;
	}

	/** The first answer is shown whole; the others say what they are about. */
	private answer(answer: Answer, full: boolean) {
		return this.option(
			answer.address,
			"",
			el("small", {}, sourceOf(answer, this.kim)),
			el("b", {}, answer.title),
			...partsOf(answer, full),
		);
	}

	private show(note: string, options: HTMLElement[], told = note) {
		this.at = -1;
		this.input.removeAttribute("aria-activedescendant");
		options.forEach((option, index) => {
			option.id = `cari-${index}`;
		});
		this.list.replaceChildren(...options);
		this.list.hidden = options.length === 0;
		this.panel.replaceChildren(...(note ? [el("p", {}, note)] : []), this.list);
		this.panel.hidden = false;
		this.input.setAttribute("aria-expanded", String(options.length > 0));
		if (this.told.textContent !== told) this.told.textContent = told;
	}

	close() {
		this.panel.hidden = true;
		this.at = -1;
		this.input.setAttribute("aria-expanded", "false");
		this.input.removeAttribute("aria-activedescendant");
		this.told.textContent = "";
	}

	private key(event: KeyboardEvent) {
		const { key } = event;
		if (key === "Escape") {
			if (!this.panel.hidden) event.preventDefault();
			this.close();
			this.input.focus();
		} else if (key === "ArrowDown" || key === "ArrowUp") {
			event.preventDefault();
			if (this.panel.hidden) this.update();
			else this.move(key === "ArrowDown" ? 1 : -1);
		} else if (key === "Enter" && this.at >= 0 && event.target === this.input) {
			event.preventDefault();
			(this.list.children[this.at] as HTMLElement).click();
		} else if (key.length === 1 && !event.ctrlKey && !event.metaKey && event.target !== this.input)
			// Whoever types on an answer goes on typing.
			this.input.focus();
	}

	private move(step: number) {
		const options = Array.from(this.list.children) as HTMLElement[];
		const count = options.length + 1;
		this.at = ((this.at + 1 + step + count) % count) - 1;
		options.forEach((option, index) => {
			option.setAttribute("aria-selected", String(index === this.at));
		});
		const chosen = options[this.at];
		if (!chosen) return this.input.removeAttribute("aria-activedescendant");
		this.input.setAttribute("aria-activedescendant", chosen.id);
		chosen.scrollIntoView({ block: "nearest" });
	}
}

export { live } from "../../words/cari.ts";
export { jenisWords } from "../../words/jenis.ts";

const form = document.querySelector("form[data-cari]") as HTMLFormElement;
dress();
const box = new Box(form);
start(form.dataset.kim).catch(() => {});
box.update();
