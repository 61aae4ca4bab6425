/** How an answer looks: the question with its answer, a stage with its dates, a term with its meaning. */
import { statusAt } from "../../model/kini.ts";
import { el } from "../../ui/common/el.ts";
import { live } from "../../words/cari.ts";
import { jenisWords } from "../../words/jenis.ts";
import { settled, textAtHand, textOf } from "./find.ts";
import type { Answer } from "./read.ts";

/** The line above an answer: the verdict of a fact-check, what it is and where it comes from. */
export function sourceOf({ jenis, y, n, i, p, kim }: Answer, here?: string): HTMLElement {
	const from = kim ? (jenis !== "kim" && kim !== here ? n : undefined) : here ? live.portal : undefined;
	const told = [i ? live.leads : jenisWords[jenis], y, from].filter(Boolean).join(" · ");
	const verdict = p && el("span", { class: `putusan ${p.toLowerCase()}` }, p);
	return el("small", { class: "lembut" }, verdict, told);
}

/**
 * The instant at the reader's place. The live script of pages counts alike; it travels with every page and may
 * share no code with this one, which would cost each of them a request.
 */
function now(): string {
	const { kini, utc } = document.documentElement.dataset;
	const clock = new Date();
	const own = clock.getTimezoneOffset() / -60;
	return (
		kini ?? new Date(+clock + +(utc ?? (own > 6 && own < 10 ? own : 8)) * 36e5).toISOString().slice(0, 16)
	);
}

/** Where a stage stands now; what stays true was said when the site was built. */
function statusLine({ d = "", m, s }: Answer): HTMLElement | undefined {
	if (!d) return undefined;
	const [mulai, selesai, tetap, tutup] = (m ?? []).map((value) => value || undefined);
	const status = m && statusAt({ mulai, selesai, tetap: tetap ? true : undefined, tutup }, now());
	const label = status?.replace("-", " ") ?? s;
	const mark = label && el("span", { class: `status ${status ?? ""}` }, label);
	return el("span", { class: "kapan" }, d, ...(mark ? [" · ", mark] : []));
}

const line = (text: string | undefined, name: string) =>
	text ? el("span", { class: name }, text) : undefined;

/** While letters follow each other so fast, nothing is loaded for an answer that will not stay. */
const pause = 400;

/**
 * Writes the text of an answer once it has stood a moment a screen away at most, and no better one takes its place. The
 * title leads to it all the same, and a text that was lost is asked for again when the answer is seen again.
 */
function fillIn(text: HTMLElement, answer: Answer): void {
	const seen = new IntersectionObserver(
		async (entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			text.textContent = await textOf(answer).catch(() => "");
			if (text.textContent) seen.disconnect();
		},
		{ rootMargin: "99%" },
	);
	setTimeout(async () => {
		await settled();
		setTimeout(() => text.isConnected && seen.observe(text));
	}, pause);
}

/** The parts of an answer below its title; its text when `full`. */
export function partsOf(answer: Answer, full: boolean): (Node | undefined)[] {
	const { jenis, l, d, c } = answer;
	const text = full ? el("span", { class: "teks" }, textAtHand(answer)) : undefined;
	if (text && !text.textContent && answer.teks) fillIn(text, answer);
	return [
		line(l, "lembut kecil"),
		jenis === "istilah" ? line(d, "lembut kecil") : statusLine(answer),
		text,
		line(c, "lembut kecil"),
	];
}
