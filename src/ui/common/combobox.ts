/** A list that opens below a field as letters are typed: a combobox after the pattern of ARIA. */
import { dress } from "./dress.ts";
import { el } from "./el.ts";

/** Brought along by the script that opens the list: pages on which nobody types carry none of it. */
const rules = `.hasil{box-shadow:0 8px 24px #00000029;max-height:70vh;overflow:auto;padding:.35rem!important}
.hasil a{display:block;padding:.55rem .7rem;border-radius:calc(var(--sudut) - 2px);text-decoration:none;color:inherit;line-height:1.35}
.hasil a:hover,.hasil a[aria-selected=true]{background:color-mix(in oklab,var(--aksen) 10%,transparent)}
.hasil a[aria-selected=true]{outline:2px solid var(--aksen);outline-offset:-2px}
.hasil b{font-weight:600}
.hasil small{display:block;color:var(--tinta-lembut);font-size:.875rem}
.hasil p{padding:.6rem .7rem;font-size:.9375rem}
.hasil .semua{font-weight:600;color:var(--aksen)}
.hasil .tautan{min-height:2.75rem;min-width:0;padding-inline:.7rem;border:0;border-radius:var(--sudut);background:none;color:var(--aksen);text-decoration:underline;font:inherit;cursor:pointer}
.hasil [hidden]{display:none}`;

/** What a list says of itself. */
interface Words {
	readonly answers: string;
	readonly loading: string;
	readonly failed: string;
	/** Leads to the page behind the form, where everything is listed. */
	readonly list: string;
	readonly again: string;
}

/** The list of a form with a field, a `.hasil` to open and a status to tell: which entry is meant, and what is told. */
export abstract class Combobox {
	protected readonly form: HTMLFormElement;
	protected readonly input: HTMLInputElement;
	private readonly panel: HTMLElement;
	private readonly told: HTMLElement;
	private readonly list: HTMLElement;
	private readonly name: string;
	private readonly words: Words;
	private at = -1;

	/** `name` begins the ids of the list. */
	constructor(form: HTMLFormElement, name: string, words: Words) {
		dress(rules);
		this.form = form;
		this.name = name;
		this.words = words;
		this.input = form.querySelector("input") as HTMLInputElement;
		this.panel = form.querySelector(".hasil") as HTMLElement;
		this.told = form.querySelector("[role=status]") as HTMLElement;
		this.list = el("div", { role: "listbox", id: `${name}-daftar`, "aria-label": words.answers });
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
		form.addEventListener("focusout", ({ relatedTarget }) => {
			if (!form.contains(relatedTarget as Node | null)) this.close();
		});
	}

	/** Shows what there is to say to the letters in the field. */
	abstract update(): Promise<void>;

	protected get query() {
		return this.input.value.trim();
	}

	/** Shows what comes of what is typed now, unless other letters stand there by then. */
	protected async follow<T>(results: AsyncIterable<T>, show: (result: T) => void): Promise<void> {
		const { query, words } = this;
		// A sign of life, should the answer take a while.
		const wait = setTimeout(() => query === this.query && this.show(words.loading, []), 80);
		try {
			for await (const result of results) {
				clearTimeout(wait);
				if (query !== this.query) return;
				show(result);
			}
		} catch {
			if (query === this.query) this.fail();
		} finally {
			clearTimeout(wait);
		}
	}

	private fail() {
		const { failed, list, again } = this.words;
		this.show(failed, [this.option(this.form.getAttribute("action") ?? "", "", list)]);
		this.button(again, () => this.update());
	}

	/** An entry of the list. */
	protected option(href: string, name: string, ...children: (Node | string | undefined)[]) {
		return el(
			"a",
			{ href, class: name, role: "option", tabindex: "-1", "aria-selected": "false" },
			...children,
		);
	}

	/** Opens the list below a note; `told` is what is told to who does not see it. */
	protected show(note: string, options: HTMLElement[], told = note) {
		this.at = -1;
		this.input.removeAttribute("aria-activedescendant");
		options.forEach((option, index) => {
			option.id = `${this.name}-${index}`;
		});
		this.list.replaceChildren(...options);
		this.list.hidden = options.length === 0;
		this.panel.replaceChildren(...(note ? [el("p", {}, note)] : []), this.list);
		this.panel.hidden = false;
		this.input.setAttribute("aria-expanded", String(options.length > 0));
		if (this.told.textContent !== told) this.told.textContent = told;
	}

	/** A button below the list; what it does leaves the reader in the field. */
	protected button(label: string, act: () => void) {
		const button = el("button", { type: "button", class: "tautan" }, label);
		button.addEventListener("click", () => {
			act();
			this.input.focus();
		});
		this.panel.append(button);
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
