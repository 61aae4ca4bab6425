/** Reads parts aloud, one after the other, with a bar to pause and to stop. */
import type { Part } from "./bagian.ts";
import { nyaman as words } from "./words.ts";

/** How a part is said, and by whom. */
interface Voice {
	readonly voice: SpeechSynthesisVoice;
	say(text: string): string;
}

const mark = "dibaca";

function buttonOf(label: string, press: () => void): HTMLButtonElement {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "tombol";
	button.textContent = label;
	button.addEventListener("click", press);
	return button;
}

/** Reads from the beginning; whatever was read before falls silent. */
export function readAloud(parts: readonly Part[], { voice, say }: Voice): void {
	const speech = speechSynthesis;
	let at = 0;
	let isPaused = false;

	const show = (element?: Element) => {
		document.querySelector(`.${mark}`)?.classList.remove(mark);
		element?.classList.add(mark);
		element?.scrollIntoView({ block: "nearest" });
	};
	const next = () => {
		const part = parts[at];
		if (!part) return stop();
		show(part.element);
		const said = new SpeechSynthesisUtterance(say(part.text));
		said.voice = voice;
		said.lang = voice.lang;
		said.rate = 0.9;
		const here = at;
		said.onend = said.onerror = () => {
			// One that was cut short by a pause or by the end says so as well.
			if (isPaused || at !== here || !bar.isConnected) return;
			at++;
			next();
		};
		speech.speak(said);
	};
	// Android's own pause never comes back: a pause ends the part, and it is begun again.
	const turn = () => {
		isPaused = !isPaused;
		pause.textContent = isPaused ? words.resume : words.pause;
		if (isPaused) speech.cancel();
		else next();
	};
	const stop = () => {
		bar.remove();
		speech.cancel();
		show();
		removeEventListener("keydown", onKey);
	};
	const onKey = ({ key }: KeyboardEvent) => key === "Escape" && stop();

	const bar = document.createElement("div");
	bar.className = "suara-jalan";
	bar.setAttribute("role", "group");
	bar.setAttribute("aria-label", words.bar);
	const pause = buttonOf(words.pause, turn);
	const end = buttonOf(words.stop, stop);
	end.classList.add("sekunder");
	bar.append(pause, end);
	document.body.append(bar);
	addEventListener("keydown", onKey);
	addEventListener("pagehide", () => speech.cancel(), { once: true });
	speech.cancel();
	pause.focus({ preventScroll: true });
	next();
}
