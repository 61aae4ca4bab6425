/** Buttons that copy the text beside them. */
import { copy as words } from "../../words/copy.ts";

/** How long the button says that it worked, in milliseconds. */
const said = 2000;

/** Shows every copy button of the page and makes it work; harmless when called again. */
export function enableCopying(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-salin][hidden]")) {
		button.textContent = words.do;
		button.hidden = false;
		button.addEventListener("click", () => copy(button));
	}
}

async function copy(button: HTMLButtonElement): Promise<void> {
	const code = button.parentElement?.querySelector("code");
	try {
		await navigator.clipboard.writeText(code?.textContent ?? "");
		tell(button, words.done);
	} catch {
		if (code) getSelection()?.selectAllChildren(code);
		announce(words.failed);
	}
}

function tell(button: HTMLButtonElement, text: string): void {
	button.textContent = text;
	announce(text);
	setTimeout(() => {
		button.textContent = words.do;
	}, said);
}

/** One line for screen readers, and for eyes where the page shows it. */
function announce(text: string): void {
	const status = document.querySelector("[data-kabar]");
	if (status) status.textContent = text;
}
