/** One way to send: its buttons, and beside them what was done or what went wrong. */
import { type Complaint, complaint } from "./complaint.ts";
import { el, say } from "./dom.ts";
import { copyText, type Parcel } from "./send.ts";
import { tulis } from "./words.ts";

/** Beside the buttons of a way. */
export interface Outcome {
	/** What went wrong, until it is read, or done after all. */
	fault: Complaint;
	/** What was done. */
	done: HTMLElement;
}

export interface Way extends Outcome {
	element: HTMLElement;
	/** Where the number of errors left is said. */
	mark: HTMLElement;
	update(now: Parcel): void;
}

export const buildOutcome = (): Outcome => ({
	fault: complaint(),
	done: el("p", { role: "status", class: "kabar-kirim" }),
});

/** Does what a button is for. `act` gives the words for what was done, none where its author turned back. */
export async function attempt(
	{ fault, done }: Outcome,
	act: () => Promise<string | undefined>,
	failed: string,
): Promise<void> {
	fault.clear();
	say(done, "");
	try {
		say(done, (await act()) ?? "");
	} catch (error) {
		fault.tell(failed);
		reportError(error);
	}
}

/** Copies a text; where the browser refuses, the text stands selected in a box. */
export function copier({ fault, done }: Outcome, text: () => string, copied: string) {
	const box = el("textarea", { rows: 6, readonly: true, "aria-label": tulis.send.copyBox });
	return {
		async copy(): Promise<void> {
			fault.clear();
			const isCopied = await copyText(text());
			say(done, isCopied ? copied : "");
			if (isCopied) return;
			box.value = text();
			fault.tell(tulis.send.copyFailed, box);
			box.focus();
			box.select();
		},
		/** The box keeps up with what is typed. */
		follow(): void {
			if (box.isConnected) box.value = text();
		},
	};
}

/** What stands in the way of sending what is typed now. */
export interface Latest {
	/** Whether what was typed last has been looked at. */
	isLookedAt(): boolean;
	look(): Promise<void>;
}

/** A way waits until what was typed last has been looked at, and takes that along. */
export function waitForLatest(area: HTMLElement, ways: readonly Way[], latest: Latest): void {
	let isWaiting = false;
	const hold = async (event: Event) => {
		const action = event.target instanceof Element && event.target.closest<HTMLElement>(".tombol");
		const way = ways.find(({ element }) => action && element.contains(action));
		if (!action || !way || latest.isLookedAt()) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		if (isWaiting) return;
		isWaiting = true;
		await latest.look();
		isWaiting = false;
		if (!latest.isLookedAt()) way.fault.tell(tulis.send.notLooked);
		else if (action.checkVisibility()) action.click();
	};
	area.addEventListener("click", hold, { capture: true });
}
