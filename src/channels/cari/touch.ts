/**
 * Wakes the search when a reader touches its box, and any other field that looks things up; nothing else of them is
 * loaded before. A script element can be tried again; an import that failed once may fail for ever.
 */
function attend(form: HTMLFormElement): HTMLInputElement {
	const [input, , panel] = form.children as unknown as [HTMLInputElement, Element, HTMLElement];
	const [waiting = "", failed = ""] = (form.dataset.kata as string).split("|");
	let asleep = true;

	const say = (text: string) => {
		panel.textContent = text;
		panel.hidden = false;
	};
	const wake = () => {
		if (!asleep) return;
		asleep = false;
		const wait = setTimeout(() => input.value && say(waiting), 80);
		const script = document.createElement("script");
		script.src = form.dataset.cari as string;
		script.onload = () => clearTimeout(wait);
		script.onerror = () => {
			clearTimeout(wait);
			asleep = true;
			say(failed);
		};
		document.head.append(script);
	};

	form.addEventListener("focusin", wake);
	form.addEventListener("input", wake);
	return input;
}

// The first is the header's.
const [input] = Array.from(document.querySelectorAll<HTMLFormElement>("form[data-cari]"), attend) as [
	HTMLInputElement,
];
addEventListener("keydown", (event) => {
	const { key, target } = event;
	const opens =
		key === "k"
			? event.ctrlKey || event.metaKey
			: key === "/" && !(target as Element).matches("input,textarea,select");
	if (!opens) return;
	event.preventDefault();
	// On a phone the box lies in the menu.
	if (!input.checkVisibility()) (input.closest("[popover]") as HTMLElement | null)?.showPopover();
	input.focus();
});

// A module, so that its names are its own.
export {};
