/** The chooser of /mitra/: find a question, see it, take what is needed. Fetched on the first touch. */
import { urls } from "../../urls.ts";
import { type Question, type QuotedSite, show } from "./choice.ts";
import { findQuestions } from "./find.ts";
import { mitra } from "./words.ts";

/** Questions shown at once; more would hide the answer below them on a phone. */
const shown = 6;

/** Brings the chooser to life; rejects when the list of questions cannot be fetched. */
export async function startChooser(root: HTMLElement, chosen?: string | null): Promise<void> {
	const get = <T extends Element>(selector: string) => root.querySelector<T>(selector) as T;
	const input = get<HTMLInputElement>("input");
	const list = get<HTMLElement>("[data-daftar]");
	const status = get<HTMLElement>("[data-jumlah]");
	const owner = get<HTMLSelectElement>("select");
	const more = get<HTMLButtonElement>("[data-setempat]");
	const panel = get<HTMLElement>("[data-panel]");

	let questions = await questionsOf("");

	function choose(question: Question, focus = true): void {
		show(panel, question, root.dataset as unknown as QuotedSite);
		const heading = panel.querySelector<HTMLElement>("h3");
		history.replaceState(null, "", owner.value ? location.pathname : `?jawaban=${question.id}`);
		for (const button of list.querySelectorAll("button"))
			button.setAttribute("aria-pressed", String(button.textContent === question.pertanyaan));
		if (focus) heading?.focus({ preventScroll: true });
		if (focus) heading?.scrollIntoView({ block: "nearest" });
	}

	function update(): void {
		const hits = findQuestions(questions, input.value);
		status.textContent = mitra.choose.count(hits.length);
		list.replaceChildren(...hits.slice(0, shown).map((question) => entry(question, () => choose(question))));
	}

	input.addEventListener("input", update);
	input.addEventListener("keydown", ({ key }) => {
		if (key !== "Enter") return;
		const [best] = findQuestions(questions, input.value);
		if (best) choose(best);
	});
	owner.addEventListener("change", async () => {
		questions = await questionsOf(owner.value).catch(() => []);
		input.value = "";
		update();
	});
	more.addEventListener("click", async () => {
		const { kim } = await json(urls.api("kim.json")).catch(() => ({ kim: [] }));
		if (kim.length === 0) {
			status.textContent = mitra.choose.failed;
			return;
		}
		for (const { id, nama, tempat } of kim) owner.add(new Option(`${nama}, ${tempat}`, id));
		const label = owner.closest("label") as HTMLElement;
		[label.hidden, more.hidden] = [false, true];
		owner.focus();
	});

	update();
	more.hidden = false;
	const named = questions.find(({ id }) => id === chosen);
	if (named) choose(named, false);
}

const loaded = new Map<string, Promise<Question[]>>();

/** Questions of a KIM, or of the portal for an empty id. */
function questionsOf(kim: string): Promise<Question[]> {
	const path = kim ? `kim/${kim}.json` : "faq.json";
	let questions = loaded.get(path);
	questions ??= json(urls.api(path)).then(({ faq }) => faq);
	loaded.set(path, questions);
	questions.catch(() => loaded.delete(path));
	return questions;
}

async function json(path: string) {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response.json();
}

function entry({ pertanyaan }: Question, choose: () => void): HTMLElement {
	const item = document.createElement("li");
	const button = document.createElement("button");
	button.type = "button";
	button.textContent = pertanyaan;
	button.addEventListener("click", choose);
	item.append(button);
	return item;
}
