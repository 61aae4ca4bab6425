/** Shows only the terms in which the typed words stand. Without this script the letters are the way. */
const field = document.querySelector<HTMLInputElement>("#saring");
const answer = field?.parentElement?.querySelector("[role=status]");
const terms = [...document.querySelectorAll<HTMLElement>(".istilah")].map((element) => ({
	element,
	text: element.textContent.toLowerCase(),
}));

if (field && answer) {
	(field.parentElement as HTMLElement).hidden = false;
	field.addEventListener("input", () => {
		const words = field.value.toLowerCase().split(/\s+/);
		const isMeant = (text: string) => words.every((word) => text.includes(word));
		for (const { element, text } of terms) element.hidden = !isMeant(text);
		for (const section of document.querySelectorAll<HTMLElement>(".abjad"))
			section.hidden = !section.querySelector(".istilah:not([hidden])");
		answer.textContent = terms.some(({ text }) => isMeant(text)) ? "" : (field.dataset.kata ?? "");
	});
}
