/** The search page: the query and the filter live in the address; answers come as they do in the box. */

import { el } from "../../ui/common/el.ts";
import { fillLater } from "../../ui/common/later.ts";
import { live, onPage } from "../../words/cari.ts";
import { jenisWords } from "../../words/jenis.ts";
import { partsOf, sourceOf } from "./answer.ts";
import { find, textOf } from "./find.ts";
import type { Wanted } from "./full.ts";
import type { Result } from "./look.ts";
import type { Answer } from "./read.ts";
import { remember } from "./recent.ts";
import { seeking } from "./seeking.ts";
import { indexesNear } from "./wide.ts";

const perStep = 8;
/** Milliseconds that the text of the first answer is waited for. */
const patience = 700;
/** Below this share of what was asked the full text is asked at once. */
const thin = 0.75;
/** The script that reads the full text; it is loaded when it is wanted. */
const fullText = "/cari/penuh.js";

/** What the address says. */
interface Asked {
	readonly q: string;
	readonly jenis: string;
}

const asked = (): Asked => {
	const address = new URLSearchParams(location.search);
	return { q: address.get("q")?.trim() ?? "", jenis: address.get("jenis") ?? "" };
};

function addressFor({ q, jenis }: Asked): string {
	const address = new URLSearchParams({ ...(q && { q }), ...(jenis && { jenis }) }).toString();
	return location.pathname + (address && `?${address}`);
}

class SearchPage {
	private readonly area: HTMLElement;
	private readonly form = document.querySelector("main form") as HTMLFormElement;
	private readonly input = this.form.elements.namedItem("q") as HTMLInputElement;
	private readonly title = document.title;
	private now: Asked = { q: "", jenis: "" };
	private shown = perStep;
	private result: Result | undefined;
	/** Asks the full text, at once or when the reader has come to the end. */
	private seekFull: (() => void) | undefined;

	constructor(area: HTMLElement) {
		this.area = area;
		let pause: ReturnType<typeof setTimeout> | undefined;
		this.input.addEventListener("input", () => {
			this.render(this.typed());
			clearTimeout(pause);
			pause = setTimeout(() => this.keep(), 400);
		});
		// Whoever follows an answer at once finds what he typed when he comes back.
		area.addEventListener("click", () => this.keep(), true);
		this.form.addEventListener("submit", (event) => {
			event.preventDefault();
			clearTimeout(pause);
			const next = this.typed();
			if (next.q) remember(next.q);
			this.go(next);
		});
		this.part("[data-lagi]").addEventListener("click", () => this.more());
		this.part("[data-ulang]").addEventListener("click", () => this.render({ ...this.now }));
		addEventListener("popstate", () => this.render(asked()));
		addEventListener("keydown", (event) => this.key(event));
		this.render(asked(), true);
	}

	private part<T extends HTMLElement>(selector: string): T {
		return this.area.querySelector(selector) as T;
	}

	private typed(): Asked {
		return { q: this.input.value.trim(), jenis: "" };
	}

	/** Writes into the address what is shown. */
	private keep() {
		history.replaceState(null, "", addressFor(this.now));
	}

	/** Goes to a query or filter, so that “back” leads here again. */
	private go(next: Asked): Promise<void> {
		if (addressFor(asked()) !== addressFor(next)) history.pushState(null, "", addressFor(next));
		return this.render(next);
	}

	/**
	 * Shows what is found for the address; typing that overtakes it wins. `atOnce`: nothing stands here yet, and
	 * nothing shall move once it does.
	 */
	private async render(next: Asked, atOnce = false): Promise<void> {
		const isFresh = next.q !== this.now.q || !this.result;
		this.now = next;
		if (this.input.value.trim() !== next.q) this.input.value = next.q;
		document.title = next.q ? `${next.q} · ${this.title}` : this.title;
		document.documentElement.classList.toggle(seeking, !!next.q);
		this.area.hidden = !next.q;
		if (!next.q) return;
		const wait = setTimeout(() => next === this.now && this.tell(live.loading), 80);
		try {
			for await (const found of find(next.q, this.area.dataset.kim, atOnce)) {
				if (atOnce) await this.text(found);
				clearTimeout(wait);
				if (next !== this.now) return;
				this.show(found, isFresh);
			}
			// No better answers follow: what is still missing may be asked for.
			if (isFresh && next === this.now) this.seekFull?.();
		} catch {
			if (next === this.now) this.fail();
		} finally {
			clearTimeout(wait);
		}
	}

	/** Waits for the text of the first answer, but not for long. */
	private async text({ answers: [first] }: Result): Promise<void> {
		const late = new Promise((resolve) => setTimeout(resolve, patience));
		if (first) await Promise.race([late, textOf(first).catch(() => {})]);
	}

	private tell(text: string) {
		this.part("[role=status]").textContent = text;
	}

	private fail() {
		this.result = undefined;
		this.tell(live.failed);
		this.part("ol").replaceChildren();
		for (const part of ["[data-lagi]", "[data-kosong]", "[data-penuh]", "[data-catatan]", "[data-jenis]"])
			this.part(part).hidden = true;
		this.part("[data-ulang]").hidden = false;
	}

	private show(found: Result, isFresh: boolean) {
		this.result = found;
		if (isFresh) this.shown = perStep;
		this.part("[data-ulang]").hidden = true;
		this.showKinds(found.answers);
		this.showList();
		this.showNote(found);
		this.showNothing(found);
		if (isFresh) this.offerFull(found);
	}

	private showList() {
		const { q, jenis } = this.now;
		const all = this.result?.answers ?? [];
		const ofKind = all.filter((answer) => answer.jenis === jenis);
		// A kind that none of them is of hides none of them.
		const chosen = ofKind.length > 0 ? ofKind : all;
		const { kim } = this.area.dataset;
		const cards = chosen
			.slice(0, this.shown)
			.map((answer, at) =>
				el(
					"li",
					{ class: at > 0 ? "" : "bingkai tepi-atas" },
					sourceOf(answer, kim),
					el("a", { href: answer.address }, answer.title),
					...partsOf(answer, true),
				),
			);
		this.part("ol").replaceChildren(...cards);
		this.part("[data-lagi]").hidden = chosen.length <= this.shown;
		this.tell(chosen.length > 0 ? live.count(chosen.length, q) : live.none(q));
	}

	private showNote({ corrected }: Result) {
		const note = this.part("[data-catatan]");
		note.hidden = !corrected;
		note.replaceChildren(...(corrected ? [onPage.correctedTo, el("em", {}, corrected), "."] : []));
	}

	/** What can be done when there is no answer: the nearest ones, and whom to ask. */
	private showNothing({ answers, nearest }: Result) {
		const empty = this.part("[data-kosong]");
		empty.hidden = answers.length > 0;
		const list = empty.querySelector("ul") as HTMLElement;
		list.replaceChildren(
			...nearest.map(({ address, title }) => el("li", {}, el("a", { href: address }, title))),
		);
		(list.parentElement as HTMLElement).hidden = nearest.length === 0;
		for (const link of Array.from(empty.querySelectorAll<HTMLAnchorElement>("a[data-isi]")))
			link.href = link.dataset.isi + encodeURIComponent(` ${this.now.q}`);
	}

	/** Toggles for the kinds that were found. */
	private showKinds(answers: readonly Answer[]) {
		const counts = new Map<Answer["jenis"] | "", number>([["", answers.length]]);
		for (const { jenis } of answers) counts.set(jenis, (counts.get(jenis) ?? 0) + 1);
		const chosen = counts.has(this.now.jenis as Answer["jenis"]) ? this.now.jenis : "";
		const buttons = Array.from(counts, ([jenis, count]) => {
			const name = jenis ? jenisWords[jenis] : onPage.everything;
			const pressed = String(jenis === chosen);
			const button = el(
				"button",
				{ type: "button", value: jenis, "aria-pressed": pressed },
				`${name} (${count})`,
			);
			button.addEventListener("click", async () => {
				await this.go({ ...this.now, jenis });
				this.part(`[data-jenis] [value="${jenis}"]`)?.focus();
			});
			return button;
		});
		const group = this.part("[data-jenis]");
		group.replaceChildren(group.querySelector("legend") as Element, ...buttons);
		group.hidden = counts.size < 3;
	}

	private more() {
		const first = this.shown;
		this.shown += perStep;
		this.showList();
		this.part("ol").children[first]?.querySelector("a")?.focus();
	}

	/** The full text of the pages: at once when the answers are thin, else when the reader asks or reads on. */
	private offerFull({ words: query, answers, cover }: Result) {
		const area = this.part("[data-penuh]");
		const { kim } = this.area.dataset;
		area.hidden = false;
		area.dataset.untuk = query.join(" ");
		area.querySelector("ol")?.replaceChildren();
		const button = this.part("[data-cari-penuh]");
		const wider = this.part<HTMLButtonElement>("[data-lebih]");
		button.hidden = false;
		wider.hidden = wider.disabled;
		(area.querySelector("[aria-live]") as HTMLElement).textContent = "";
		const known = new Set(answers.map(({ address }) => address));
		const { indeks = "" } = area.dataset;
		const ask = (more: Wanted["wider"], asker: HTMLElement) =>
			this.askFull({ area, query, known, kim, live: { ...live, ...onPage }, el, indeks, wider: more }, asker);
		const begin = () => ask(async () => [], button);
		button.onclick = begin;
		const all = wider.value.split(" ").filter(Boolean);
		const { q } = this.now;
		wider.onclick = () => ask(async () => (all.length > 0 ? all : indexesNear(q)), wider);
		this.seekFull = () => {
			if (cover >= thin) this.whenRead(area, begin);
			else if (!button.hidden) begin();
		};
	}

	private async askFull(wanted: Wanted, asker: HTMLElement) {
		const told = wanted.area.querySelector("[aria-live]") as HTMLElement;
		told.textContent = live.loading;
		asker.hidden = true;
		try {
			await import(/* @vite-ignore */ fullText);
			await self.corongPenuh(wanted);
			this.part("[data-cari-penuh]").hidden = true;
		} catch {
			told.textContent = onPage.fullFailed;
			asker.hidden = false;
		}
	}

	/** Calls once the reader has scrolled to the end of the answers. */
	private whenRead(area: HTMLElement, begin: () => void) {
		const { untuk } = area.dataset;
		const look = () => {
			const isOver = area.dataset.untuk !== untuk;
			const isNear = area.getBoundingClientRect().top < innerHeight;
			if (!isOver && !isNear) return;
			removeEventListener("scroll", look);
			const button = area.querySelector<HTMLElement>("[data-cari-penuh]");
			if (!isOver && !button?.hidden) begin();
		};
		addEventListener("scroll", look, { passive: true });
	}

	private key(event: KeyboardEvent) {
		const { key, target, ctrlKey, metaKey, altKey } = event;
		const isCommand = ctrlKey || metaKey || altKey;
		const isTyping = (target as HTMLElement).matches("input,textarea,select");
		const opens = (key === "k" && (ctrlKey || metaKey)) || (key === "/" && !isTyping);
		if (opens) event.preventDefault();
		// Whoever types on a result goes on typing.
		const goesOn = key.length === 1 && key !== " " && !isCommand && this.area.contains(target as Node);
		if (opens || goesOn) this.input.focus();
		if (key !== "Escape" || target !== this.input || !this.input.value) return;
		event.preventDefault();
		this.input.value = "";
		this.input.dispatchEvent(new Event("input"));
	}
}

fillLater();
new SearchPage(document.getElementById("hasil") as HTMLElement);
