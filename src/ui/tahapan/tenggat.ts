/** Answers "is today the last day?" for today, from the label beside the answer, whenever `kini.ts` writes it. */
import { answerOf } from "../../words/jawab.ts";

for (const place of document.querySelectorAll<HTMLElement>("[data-tenggat]")) {
	const [said, label] = place.children as unknown as [HTMLElement, HTMLElement];
	const say = () => {
		const [, status = ""] = label.classList;
		const answer = answerOf({ status, words: label.textContent, sehari: place.dataset.tenggat === "sehari" });
		said.textContent = (answer && place.getAttribute(`data-${answer}`)) ?? "";
	};
	new MutationObserver(say).observe(label, { childList: true });
	say();
}
