/** Whose turn it is: one tab writes a draft, the others show it and offer to take it over. */
import { type Claim, claim } from "./claim.ts";
import { button, el } from "./dom.ts";
import { tulis } from "./words.ts";

export interface Turn {
	/** Whether this tab writes. */
	readonly isOurs: boolean;
	/** Asks for the turn to write a draft, known by its key; gives back the one before. */
	ask(key: string): Promise<void>;
}

interface Around {
	/** Where it is said that another tab writes. */
	notice: HTMLElement;
	/** Lets the draft be written, or only read. */
	lock(isLocked: boolean): void;
	/** The draft was taken over: it is as the other tab left it. */
	taken(): void;
}

export function openTurn({ notice, lock, taken }: Around): Turn {
	let key: string | undefined;
	let held: Claim | undefined;

	async function take(how: "ask" | "take"): Promise<void> {
		const asked = key;
		if (asked === undefined) return;
		const lost = () => {
			if (asked !== key) return;
			held = undefined;
			show(tulis.tabs.taken);
		};
		held = await claim(asked, lost, how);
		show(held ? undefined : tulis.tabs.open);
	}

	function show(words: string | undefined): void {
		lock(words !== undefined);
		notice.hidden = words === undefined;
		notice.replaceChildren();
		if (words === undefined) return;
		const act = button(tulis.tabs.take, "tombol", async () => {
			await take("take");
			taken();
		});
		notice.append(el("p", {}, words), act);
		notice.focus({ preventScroll: true });
		notice.scrollIntoView({ block: "nearest" });
	}

	return {
		get isOurs() {
			return held !== undefined;
		},
		async ask(next) {
			if (next === key && held) return;
			const before = held;
			[key, held] = [next, undefined];
			before?.release();
			await take("ask");
		},
	};
}
