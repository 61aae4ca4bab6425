/** Answers as you type, below the search box of a header. */

import { Combobox } from "../../ui/common/combobox.ts";
import { dress } from "../../ui/common/dress.ts";
import { el } from "../../ui/common/el.ts";
import { live } from "../../words/cari.ts";
import { partsOf, sourceOf } from "./answer.ts";
import { find, start } from "./find.ts";
import type { Result } from "./look.ts";
import type { Answer } from "./read.ts";
import { forget, recent, remember } from "./recent.ts";
import { boxStyle } from "./style.ts";

const shown = 5;

/** The search box of a header. */
class Box extends Combobox {
	constructor(form: HTMLFormElement) {
		super(form, "cari", live);
		form.addEventListener("submit", () => this.keep());
	}

	private get kim() {
		return this.form.dataset.kim;
	}
	private keep() {
		if (this.query) remember(this.query);
	}

	/** Shows what the box has to say to the letters in it. */
	async update(): Promise<void> {
		const { query } = this;
		if (!query) return this.showRecent();
		await this.follow(find(query, this.kim), (result) => this.showResult(query, result));
	}

	private showResult(query: string, { answers, corrected, nearest }: Result) {
		const href = `${this.form.getAttribute("action")}?q=${encodeURIComponent(query)}`;
		const all = this.option(href, "semua", answers.length > 0 ? live.all : live.askAll);
		const list = (answers.length > 0 ? answers : nearest).slice(0, shown);
		const options = list.map((answer, index) => this.answer(answer, index === 0 && answers.length > 0));
		if (answers.length === 0) return this.show(live.none(query), [...options, all]);
		const note = corrected ? live.corrected(corrected) : "";
		this.show(note, [...options, all], `${live.count(answers.length, query)} ${note}`.trim());
	}

	private showRecent() {
		const queries = recent();
		if (queries.length === 0 || document.activeElement !== this.input) return this.close();
		const action = this.form.getAttribute("action");
		const options = queries.map((query) =>
			this.option(`${action}?q=${encodeURIComponent(query)}`, "", query),
		);
		this.show(live.recent, options);
		this.button(live.forget, () => {
			forget();
			this.close();
		});
	}

	protected override option(href: string, name: string, ...children: (Node | string | undefined)[]) {
		const option = super.option(href, name, ...children);
		option.addEventListener("click", () => this.keep());
		return option;
	}

	/** The first answer is shown whole; the others say what they are about. */
	private answer(answer: Answer, full: boolean) {
		return this.option(
			answer.address,
			"",
			sourceOf(answer, this.kim),
			el("b", {}, answer.title),
			...partsOf(answer, full),
		);
	}
}

export { live } from "../../words/cari.ts";
export { jenisWords } from "../../words/jenis.ts";

const form = document.querySelector("form[data-cari]") as HTMLFormElement;
dress(boxStyle);
const box = new Box(form);
start(form.dataset.kim).catch(() => {});
box.update();
